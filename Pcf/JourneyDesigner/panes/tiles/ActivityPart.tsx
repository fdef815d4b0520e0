import * as React from "react";
import { OptionSelect } from "../../../shared/fields/OptionSelect";
import { useHost } from "../../../shared/host";
import { withValue } from "../../../shared/model/journey/editTiles";
import type { Tile } from "../../../shared/model/journey/tile";
import { useTables } from "../../../shared/tables/tableServices";
import { useJourney } from "../../journeyScope";
import { Part } from "../Pane";
import { PathProblems } from "../PathProblems";
import { ValuesPart } from "./ValuesPart";

/** The activity that is created for each person, and what stands in it. */
export const ActivityPart: React.FC<{ readonly tile: Tile }> = ({ tile }) => {
    const { text } = useHost();
    const { journey, disabled, edit } = useJourney();
    const { definitions } = useTables();
    const place = `${tile.path}.activity`;
    const { activity } = tile;
    const nameOf = (table: string) => definitions.name(table).label;
    const tables = definitions.activities() ?? [];
    const offered = tables.includes(activity) || activity === "" ? tables : [activity, ...tables];
    const options = offered.map((table) => [table, nameOf(table)] as const).sort((a, b) => a[1].localeCompare(b[1]));
    return (
        <>
            <Part title={text("Tile_createActivity_Activity")} path={place}>
                {disabled ? (
                    <span>{activity ? nameOf(activity) : "---"}</span>
                ) : (
                    <OptionSelect
                        label={text("Tile_createActivity_Activity")}
                        value={activity}
                        options={activity === "" ? [["", text("Tile_createActivity_Choose")], ...options] : options}
                        onChange={(table) => edit(withValue(journey, tile, "activity", JSON.stringify(table)), { said: nameOf(table) })}
                    />
                )}
                <PathProblems path={place} />
            </Part>
            {activity !== "" && <ValuesPart tile={tile} table={activity} writes="canCreate" help={text("Tile_createActivity_Help")} />}
        </>
    );
};
