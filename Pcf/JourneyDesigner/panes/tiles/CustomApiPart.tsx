import { Input } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../../shared/host";
import { withValue } from "../../../shared/model/journey/editTiles";
import type { Tile } from "../../../shared/model/journey/tile";
import { useJourney } from "../../journeyScope";
import { Part } from "../Pane";
import { PathProblems } from "../PathProblems";

export const CustomApiPart: React.FC<{ readonly tile: Tile }> = ({ tile }) => {
    const { text } = useHost();
    const { journey, disabled, edit } = useJourney();
    const place = `${tile.path}.name`;
    return (
        <Part title={text("Tile_customApi_Name")} help={text("Tile_customApi_Help")} path={place}>
            <Input aria-label={text("Tile_customApi_Name")} placeholder="contoso_SendLetter" value={tile.name} readOnly={disabled} onChange={(_, { value }) => edit(withValue(journey, tile, "name", value.trim() === "" ? undefined : JSON.stringify(value.trim())), { place })} />
            <PathProblems path={place} />
        </Part>
    );
};
