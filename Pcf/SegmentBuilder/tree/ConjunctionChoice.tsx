import { Select } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { withConjunction } from "../../shared/model/query/editQuery";
import { BranchNode, Conjunction } from "../../shared/model/query/queryNode";
import { useBuilder } from "../builderScope";
import { useBuilderStyles } from "../builderStyles";

export interface ConjunctionChoiceProps {
    readonly branch: BranchNode;
}

/** Whether all of the children must be met or one of them. */
export const ConjunctionChoice: React.FC<ConjunctionChoiceProps> = ({ branch }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const { query, disabled, edit } = useBuilder();
    const label = (conjunction: Conjunction) => text(`Builder_Match_${conjunction}`);
    if (disabled || !branch.filter) return <span className={styles.aside}>{label(branch.conjunction)}</span>;
    return (
        <Select
            size="small"
            appearance="filled-lighter"
            aria-label={text("Builder_Match")}
            value={branch.conjunction}
            onChange={(_, { value }) => edit(withConjunction(query, branch, value as Conjunction), { said: label(value as Conjunction) })}
        >
            <option value="and">{label("and")}</option>
            <option value="or">{label("or")}</option>
        </Select>
    );
};
