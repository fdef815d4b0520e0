import * as React from "react";
import { OptionSelect } from "../../../shared/fields/OptionSelect";
import { useHost } from "../../../shared/host";
import { withValue } from "../../../shared/model/journey/editTiles";
import type { Tile } from "../../../shared/model/journey/tile";
import { useJourney } from "../../journeyScope";
import { Part } from "../Pane";
import { PathProblems } from "../PathProblems";
import { SegmentChoice } from "../SegmentChoice";

/** People are added to, or removed from, a segment whose members are kept by hand. */
export const SegmentPart: React.FC<{ readonly tile: Tile }> = ({ tile }) => {
    const { text } = useHost();
    const { journey, disabled, edit } = useJourney();
    const place = `${tile.path}.segmentId`;
    return (
        <>
            <Part title={text("Tile_segment_Operation")}>
                {disabled ? (
                    <span>{text(tile.removes ? "Tile_segment_remove" : "Tile_segment_add")}</span>
                ) : (
                    <OptionSelect
                        label={text("Tile_segment_Operation")}
                        value={tile.removes ? "remove" : "add"}
                        options={["add", "remove"].map((each) => [each, text(`Tile_segment_${each}`)])}
                        onChange={(operation) => edit(withValue(journey, tile, "operation", JSON.stringify(operation)), { said: text(`Tile_segment_${operation}`) })}
                    />
                )}
            </Part>
            <Part title={text("Tile_segment_Segment")} help={text("Tile_segment_Help")} path={place}>
                <SegmentChoice label={text("Tile_segment_Segment")} segmentId={tile.segmentId} takesMembers onChange={(id, said) => edit(withValue(journey, tile, "segmentId", id === undefined ? undefined : JSON.stringify(id)), { said })} />
                <PathProblems path={place} />
            </Part>
        </>
    );
};
