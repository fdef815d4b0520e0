import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../../shared/host";
import { canAddBranch, withBranch } from "../../../shared/model/journey/editBranches";
import type { Tile } from "../../../shared/model/journey/tile";
import { AddIcon } from "../../../shared/ui/icons";
import { useJourney } from "../../journeyScope";
import { Part } from "../Pane";
import { PathProblems } from "../PathProblems";
import { BranchPart } from "./BranchPart";

/** The branches in the order in which they are tried. */
export const AttributePart: React.FC<{ readonly tile: Tile }> = ({ tile }) => {
    const { text } = useHost();
    const { journey, disabled, edit } = useJourney();
    const place = `${tile.path}.branches`;

    function add(): void {
        const { text: next } = withBranch(journey, tile);
        edit(next, { said: text("Branch_Added"), focus: { path: `${place}[${tile.branches.length}]` } });
    }

    return (
        <>
            <Part title={text("Branch_Title")} help={text("Branch_Help")} path={place}>
                <PathProblems path={place} />
            </Part>
            {tile.branches.map((branch) => (
                <BranchPart key={branch.path} tile={tile} branch={branch} />
            ))}
            {!disabled && (
                <div>
                    <Button appearance="subtle" icon={<AddIcon />} disabledFocusable={!canAddBranch(tile)} onClick={add}>
                        {text("Branch_Add")}
                    </Button>
                </div>
            )}
            <Part title={text("Tile_Other")} help={text("Branch_Other_Help")} />
        </>
    );
};
