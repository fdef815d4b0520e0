import { Select } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { withNegatedGroup } from "../../shared/model/query/editQuery";
import { GroupNode } from "../../shared/model/query/queryNode";
import { useBuilder } from "../builderScope";
import { useBuilderStyles } from "../builderStyles";
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
    const styles = useBuilderStyles();
    const { query, disabled, table, edit } = useBuilder();
    const title = text("Builder_GroupTitle", groupNumber(query, node));
    const primaryKey = table(node.table)?.primaryKey;
    const word = (negated: boolean) => text(negated ? "Builder_ButNot" : "Builder_Include");

    function negate(negated: boolean): void {
        if (primaryKey) edit(withNegatedGroup(query, node, negated, primaryKey), { said: word(negated) });
    }

    const head = (
        <>
            <h4 className={styles.groupTitle}>{title}</h4>
            {disabled || !primaryKey ? (
                <span className={styles.aside}>{word(node.negated)}</span>
            ) : (
                <Select size="small" appearance="filled-lighter" aria-label={text("Builder_Use", title)} value={String(node.negated)} onChange={(_, { value }) => negate(value === "true")}>
                    <option value="false">{word(false)}</option>
                    <option value="true">{word(true)}</option>
                </Select>
            )}
            <ConjunctionChoice branch={node} />
        </>
    );
    return (
        <NodeFrame node={node} kind="branch" label={node.negated ? text("Builder_ButNotTitle", title) : title} head={head}>
            <ChildList branch={node} />
            <AddBar branch={node} />
        </NodeFrame>
    );
};
