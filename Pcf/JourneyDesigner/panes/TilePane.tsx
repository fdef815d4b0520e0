import { Button, Field, Input } from "@fluentui/react-components";
import * as React from "react";
import { ActionMenu } from "../../shared/fields/ActionMenu";
import { useHost } from "../../shared/host";
import { withValue } from "../../shared/model/journey/editTiles";
import type { Tile } from "../../shared/model/journey/tile";
import { icon, MoreIcon } from "../../shared/ui/icons";
import { keyOf, useJourney } from "../journeyScope";
import { useStepActions } from "../steps/StepActions";
import { useTileActions } from "../steps/StepMenus";
import { useStepText } from "../steps/useStepText";
import { Pane } from "./Pane";
import { PathProblems } from "./PathProblems";
import { ActivityPart } from "./tiles/ActivityPart";
import { AttributePart } from "./tiles/AttributePart";
import { CustomApiPart } from "./tiles/CustomApiPart";
import { SegmentPart } from "./tiles/SegmentPart";
import { ValuesPart } from "./tiles/ValuesPart";
import { WaitPart } from "./tiles/WaitPart";

const DeleteIcon = /* #__PURE__ */ icon("M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.7 9h5.6l.7-9M7 7v4m2-4v4");

/** The settings of one tile. */
export const TilePane: React.FC<{ readonly tile: Tile }> = ({ tile }) => {
    const { text } = useHost();
    const { journey, disabled, edit } = useJourney();
    const { type } = useStepText();
    const places = [tile.path, `${tile.path}.id`, `${tile.path}.type`, `${tile.path}.next`, `${tile.path}.otherNext`];
    return (
        <Pane title={type(tile)} actions={!disabled && <TileActions tile={tile} />}>
            {tile.type !== "customApi" && (
                <Field label={text("Tile_Name")} data-path={`${tile.path}.name`}>
                    <Input
                        value={tile.name}
                        placeholder={type(tile)}
                        readOnly={disabled}
                        onChange={(_, { value }) => edit(withValue(journey, tile, "name", value === "" ? undefined : JSON.stringify(value)), { place: `${tile.path}.name` })}
                    />
                </Field>
            )}
            {places.map((path) => (
                <PathProblems key={path} path={path} />
            ))}
            <TileContent tile={tile} />
        </Pane>
    );
};

const TileActions: React.FC<{ readonly tile: Tile }> = ({ tile }) => {
    const { text } = useHost();
    const { commands } = useStepActions();
    const { title } = useStepText();
    const name = title(keyOf(tile.id));
    const actions = useTileActions(tile, commands);
    const remove = commands.of(tile).remove;
    return (
        <div className="segj-tools">
            <Button appearance="subtle" icon={<DeleteIcon />} aria-label={text("Designer_DeleteStep", name)} title={text("Designer_Delete")} disabledFocusable={!remove} onClick={remove} />
            <ActionMenu button={<Button appearance="subtle" icon={<MoreIcon />} aria-label={text("Designer_More", name)} />} actions={actions} />
        </div>
    );
};

const TileContent: React.FC<{ readonly tile: Tile }> = ({ tile }) => {
    const { text } = useHost();
    const { entityType } = useJourney();
    switch (tile.type) {
        case "attribute":
            return <AttributePart tile={tile} />;
        case "wait":
            return <WaitPart key={tile.id} tile={tile} />;
        case "update":
            return <ValuesPart tile={tile} table={entityType} writes="canUpdate" help={text("Tile_update_Help")} />;
        case "createActivity":
            return <ActivityPart tile={tile} />;
        case "segment":
            return <SegmentPart tile={tile} />;
        case "customApi":
            return <CustomApiPart tile={tile} />;
        case "exit":
            return <p className="seg-note">{text("Tile_exit_Help")}</p>;
        case "unknown":
            return null;
    }
};
