import * as React from "react";
import { useHost } from "../../shared/host";
import { withNegatedLink } from "../../shared/model/query/editQuery";
import { RelatedNode } from "../../shared/model/query/queryNode";
import type { TableDefinition } from "../../shared/model/tables/tableDefinition";
import { RelatedIcon } from "../builderIcons";
import { useBuilder } from "../builderScope";
import { YesNoSelect } from "../fields/YesNoSelect";
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
    const { query, table, tableName, edit } = useBuilder();
    const { link, negated } = node;
    const name = tableName(link.table);
    const by = lookupLabel(table(node.source), link.to) ?? lookupLabel(table(link.table), link.from) ?? link.from;
    const word = (isNot: boolean) => text(isNot ? "Builder_HasNo" : "Builder_Has");
    const head = (
        <>
            <span className="segb-icon">
                <RelatedIcon />
            </span>
            <YesNoSelect small label={text("Builder_HasOrNot", name)} value={negated} word={word} onChange={node.canNegate ? (isNot) => edit(withNegatedLink(query, node, isNot), { said: word(isNot) }) : undefined} />
            <h2>{name}</h2>
            <span className="seg-note">{text("Builder_By", by)}</span>
            {node.children.length > 1 && <ConjunctionChoice branch={node} />}
        </>
    );
    return (
        <NodeFrame node={node} label={text("Builder_Related", word(negated), name, by)} head={head}>
            <p className="seg-note">{text(node.children.length === 0 ? "Builder_AnyRow" : "Builder_SameRow", name)}</p>
            <ChildList branch={node} />
            <AddBar branch={node} />
        </NodeFrame>
    );
};

/** Of both columns of a relationship, the lookup says what it is about; the other one is an id. */
function lookupLabel(table: TableDefinition | undefined, name: string): string | undefined {
    return table?.columns.find((column) => column.name === name && column.kind !== "id")?.label;
}
