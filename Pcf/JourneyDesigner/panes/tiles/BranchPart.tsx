import { Button, Input, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import * as React from "react";
import { ActionMenu } from "../../../shared/fields/ActionMenu";
import { OptionSelect } from "../../../shared/fields/OptionSelect";
import { useHost } from "../../../shared/host";
import { canRemoveBranch, withFilterCondition, withMovedBranch, withoutBranch, withSegmentCondition } from "../../../shared/model/journey/editBranches";
import { withValue } from "../../../shared/model/journey/editTiles";
import type { Branch, Tile } from "../../../shared/model/journey/tile";
import { AddIcon, MoreIcon } from "../../../shared/ui/icons";
import { useJourney } from "../../journeyScope";
import { useStepText } from "../../steps/useStepText";
import { PathProblems } from "../PathProblems";
import { ConditionCard } from "./ConditionCard";

export interface BranchPartProps {
    readonly tile: Tile;
    readonly branch: Branch;
}

/** One branch: its name, and what somebody must meet to take it. */
export const BranchPart: React.FC<BranchPartProps> = ({ tile, branch }) => {
    const { text } = useHost();
    const { journey, disabled, edit } = useJourney();
    const { branch: nameOf } = useStepText();
    const name = nameOf(tile, branch);
    const index = tile.branches.indexOf(branch);
    const next = `${branch.path}.conditions[${branch.conditions.length}]`;

    const pathAt = (at: number) => `${tile.path}.branches[${at}]`;
    const move = (step: -1 | 1) => () => edit(withMovedBranch(journey, tile, branch, step), { said: text("Designer_Moved", name), focus: { path: pathAt(index + step) } });
    const remove = () => edit(withoutBranch(journey, tile, branch), { said: text("Designer_Removed", name), focus: { path: pathAt(Math.max(0, index - 1)) } });
    const add = (definition: string) => () => edit(definition, { said: text("Branch_ConditionAdded"), focus: { path: next } });
    const actions = [
        { label: text("Designer_MoveUp"), run: index > 0 ? move(-1) : undefined },
        { label: text("Designer_MoveDown"), run: index < tile.branches.length - 1 ? move(1) : undefined },
        { label: text("Branch_Remove"), run: canRemoveBranch(tile) ? remove : undefined },
    ];

    return (
        <div role="group" aria-label={name} className="segj-branch" data-path={branch.path} tabIndex={-1}>
            <div className="segj-fields">
                <Input
                    className="segj-grow"
                    aria-label={text("Branch_Name", index + 1)}
                    placeholder={text("Tile_Branch", index + 1)}
                    value={branch.name}
                    readOnly={disabled}
                    onChange={(_, { value }) => edit(withValue(journey, branch, "name", value === "" ? undefined : JSON.stringify(value)), { place: `${branch.path}.name` })}
                />
                {!disabled && <ActionMenu button={<Button appearance="subtle" icon={<MoreIcon />} aria-label={text("Designer_More", name)} />} actions={actions} />}
            </div>
            {disabled ? (
                <span className="seg-note">{text(branch.matchesAny ? "Branch_Match_any" : "Branch_Match_all")}</span>
            ) : (
                <OptionSelect
                    small
                    label={text("Branch_Match", name)}
                    value={branch.matchesAny ? "any" : "all"}
                    options={["all", "any"].map((each) => [each, text(`Branch_Match_${each}`)])}
                    onChange={(match) => edit(withValue(journey, branch, "match", JSON.stringify(match)), { said: text(`Branch_Match_${match}`) })}
                />
            )}
            <PathProblems path={`${branch.path}.id`} />
            <PathProblems path={`${branch.path}.next`} />
            <PathProblems path={`${branch.path}.conditions`} />
            {branch.conditions.map((condition) => (
                <ConditionCard key={condition.path} branch={branch} condition={condition} />
            ))}
            {!disabled && (
                <Menu>
                    <MenuTrigger disableButtonEnhancement>
                        <Button appearance="subtle" size="small" icon={<AddIcon />} className="segj-start">
                            {text("Branch_AddCondition")}
                        </Button>
                    </MenuTrigger>
                    <MenuPopover>
                        <MenuList>
                            <MenuItem onClick={add(withSegmentCondition(journey, branch))}>{text("Branch_Segment")}</MenuItem>
                            <MenuItem onClick={add(withFilterCondition(journey, branch, ""))}>{text("Branch_Attribute")}</MenuItem>
                        </MenuList>
                    </MenuPopover>
                </Menu>
            )}
        </div>
    );
};
