import * as React from "react";
import { useHost } from "../../shared/host";
import { withNegatedGroup } from "../../shared/model/query/editQuery";
import { GroupNode } from "../../shared/model/query/queryNode";
import { useBuilder } from "../builderScope";
import { YesNoSelect } from "../fields/YesNoSelect";
import { AddBar } from "./AddBar";
import { ChildList } from "./ChildList";
import { ConjunctionChoice } from "./ConjunctionChoice";
import { groupNumber } from "./groupNumber";
import { NodeFrame } from "./NodeFrame";

export interface GroupCardProps {
    readonly node: GroupNode;
}

export const GroupCard: React.FC<GroupCardProps> = ({ node }) => {
    const { text } = useHost();
    const { query, table, edit } = useBuilder();
    const title = text("Builder_GroupTitle", groupNumber(query, node));
    const primaryKey = table(node.table)?.primaryKey;
    const word = (negated: boolean) => text(negated ? "Builder_ButNot" : "Builder_Include");
    const head = (
        <>
            <h2>{title}</h2>
            <YesNoSelect small label={text("Builder_Use", title)} value={node.negated} word={word} onChange={primaryKey === undefined ? undefined : (negated) => edit(withNegatedGroup(query, node, negated, primaryKey), { said: word(negated) })} />
            <ConjunctionChoice branch={node} />
        </>
    );
    return (
        <NodeFrame node={node} label={node.negated ? text("Builder_ButNotTitle", title) : title} head={head}>
            <ChildList branch={node} />
            <AddBar branch={node} />
        </NodeFrame>
    );
};
