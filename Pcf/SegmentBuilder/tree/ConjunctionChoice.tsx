import * as React from "react";
import { useHost } from "../../shared/host";
import { withConjunction } from "../../shared/model/query/editQuery";
import { BranchNode } from "../../shared/model/query/queryNode";
import { useBuilder } from "../builderScope";
import { YesNoSelect } from "../fields/YesNoSelect";

export interface ConjunctionChoiceProps {
    readonly branch: BranchNode;
}

/** Whether all of the children must be met or one of them. */
export const ConjunctionChoice: React.FC<ConjunctionChoiceProps> = ({ branch }) => {
    const { text } = useHost();
    const { query, edit } = useBuilder();
    const nameOf = (any: boolean) => (any ? "or" : "and");
    const word = (any: boolean) => text(`Builder_Match_${nameOf(any)}`);
    return <YesNoSelect small label={text("Builder_Match")} value={branch.conjunction === "or"} word={word} onChange={branch.filter && ((any) => edit(withConjunction(query, branch, nameOf(any)), { said: word(any) }))} />;
};
