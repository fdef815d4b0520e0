import { Select } from "@fluentui/react-components";
import * as React from "react";
import { useHost } from "../../shared/host";
import { withNegatedLink } from "../../shared/model/query/editQuery";
import { RelatedNode } from "../../shared/model/query/queryNode";
import { useBuilder } from "../builderScope";
import { RelatedIcon } from "../builderIcons";
import { useBuilderStyles } from "../builderStyles";
import { AddBar } from "./AddBar";
import { ChildList } from "./ChildList";
import { ConjunctionChoice } from "./ConjunctionChoice";
import { NodeFrame } from "./NodeFrame";

export interface RelatedCardProps {
    readonly node: RelatedNode;
}

/** Rows of another table: their conditions are met by one and the same row. */
export const RelatedCard: React.FC<RelatedCardProps> = ({ node }) => {
    const { text } = useHost();
    const styles = useBuilderStyles();
    const { query, disabled, table, tableName, edit } = useBuilder();
    const { link, negated } = node;
    const toOne = table(node.source)?.columns.find((column) => column.name === link.to && column.kind !== "id");
    const name = tableName(link.table);
    const by = toOne?.label ?? table(link.table)?.columns.find((column) => column.name === link.from)?.label ?? link.from;
    const word = (isNot: boolean) => text(isNot ? "Builder_HasNo" : "Builder_Has");

    const head = (
        <>
            <span className={styles.nodeIcon}>
                <RelatedIcon />
            </span>
            {disabled || !node.canNegate ? (
                <span>{word(negated)}</span>
            ) : (
                <Select size="small" appearance="filled-lighter" aria-label={text("Builder_HasOrNot", name)} value={String(negated)} onChange={(_, { value }) => edit(withNegatedLink(query, node, value === "true"), { said: word(value === "true") })}>
                    <option value="false">{word(false)}</option>
                    <option value="true">{word(true)}</option>
                </Select>
            )}
            <h4 className={styles.groupTitle}>{name}</h4>
            <span className={styles.aside}>{text("Builder_By", by)}</span>
            {node.children.length > 1 && <ConjunctionChoice branch={node} />}
        </>
    );
    return (
        <NodeFrame node={node} kind="branch" label={text("Builder_Related", word(negated), name, by)} head={head}>
            <p className={styles.aside}>{text(node.children.length === 0 ? "Builder_AnyRow" : "Builder_SameRow", name)}</p>
            <ChildList branch={node} />
            <AddBar branch={node} />
        </NodeFrame>
    );
};
