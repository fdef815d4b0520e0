import { Button } from "@fluentui/react-components";
import * as React from "react";
import { OptionSelect } from "../../../shared/fields/OptionSelect";
import { useHost } from "../../../shared/host";
import { withoutCondition } from "../../../shared/model/journey/editBranches";
import { withValue } from "../../../shared/model/journey/editTiles";
import type { Branch, BranchCondition, SegmentCondition } from "../../../shared/model/journey/tile";
import { DismissIcon } from "../../../shared/ui/icons";
import { useJourney } from "../../journeyScope";
import { PathProblems } from "../PathProblems";
import { SegmentChoice } from "../SegmentChoice";
import { FilterFields } from "./FilterFields";

export interface ConditionCardProps {
    readonly branch: Branch;
    readonly condition: BranchCondition;
}

/** One condition of a branch. */
export const ConditionCard: React.FC<ConditionCardProps> = ({ branch, condition }) => {
    const { text } = useHost();
    const { journey, disabled, edit } = useJourney();
    const title = text(condition.kind === "segment" ? "Branch_Segment" : condition.kind === "attribute" ? "Branch_Attribute" : "Branch_Unknown");
    const remove = () => edit(withoutCondition(journey, branch, condition), { said: text("Designer_Removed", title), focus: { path: branch.path } });
    return (
        <div role="group" aria-label={title} className="segj-condition" data-path={condition.path} tabIndex={-1}>
            <div className="segj-parthead">
                <strong>{title}</strong>
                {!disabled && <Button appearance="subtle" size="small" icon={<DismissIcon />} aria-label={text("Branch_RemoveCondition", title)} onClick={remove} />}
            </div>
            {condition.kind === "segment" && <SegmentFields condition={condition} />}
            {condition.kind === "attribute" && <FilterFields condition={condition} />}
            <PathProblems path={condition.path} />
            <PathProblems path={`${condition.path}.segmentId`} />
            <PathProblems path={`${condition.path}.filter`} />
        </div>
    );
};

const SegmentFields: React.FC<{ readonly condition: SegmentCondition }> = ({ condition }) => {
    const { text } = useHost();
    const { journey, disabled, edit } = useJourney();
    const word = (negated: boolean) => text(negated ? "Branch_NotIn" : "Branch_In");
    return (
        <>
            {disabled ? (
                <span>{word(condition.negated)}</span>
            ) : (
                <OptionSelect
                    label={text("Condition_Operator")}
                    value={condition.negated ? "not-in" : "in"}
                    options={[
                        ["in", word(false)],
                        ["not-in", word(true)],
                    ]}
                    onChange={(operator) => edit(withValue(journey, condition, "operator", JSON.stringify(operator)), { said: word(operator === "not-in") })}
                />
            )}
            <SegmentChoice label={text("Branch_Segment")} segmentId={condition.segmentId} onChange={(id, said) => edit(withValue(journey, condition, "segmentId", id === undefined ? undefined : JSON.stringify(id)), { said })} />
        </>
    );
};
