import type * as React from "react";
import { useHost } from "../../shared/host";
import { branchAround, siblingOf, withGrouped, withMoved, withMovedOut, withoutNode } from "../../shared/model/query/editQuery";
import { allNodes, childPath, isBranch, nodeAt, placeOfPath, QueryDocument, QueryNode } from "../../shared/model/query/queryNode";
import { useBuilder } from "../builderScope";

export interface NodeCommands {
    readonly remove: () => void;
    readonly moveUp?: () => void;
    readonly moveDown?: () => void;
    readonly moveOut?: () => void;
    readonly group?: () => void;
    readonly ofKey: (e: React.KeyboardEvent) => (() => void) | undefined;
}

/** What can be done with a node as a whole; what cannot be done now is absent. */
export function useNodeCommands(node: QueryNode, label: string): NodeCommands {
    const { text } = useHost();
    const { query, edit } = useBuilder();
    const { parent, index } = placeOfPath(node.path);
    const branch = nodeAt(query.root, parent);

    const move = (step: -1 | 1) => () => edit(withMoved(query, node, step), { said: text("Builder_Moved", label), focus: { path: childPath(parent, index + step) } });
    const moveUp = siblingOf(query, node, -1) && move(-1);
    const moveDown = siblingOf(query, node, 1) && move(1);
    const moveOut = branchAround(query, node) && (() => edit(withMovedOut(query, node), { said: text("Builder_Moved", label), focus: { path: nextPath(parent) } }));
    const isInFilter = branch !== undefined && isBranch(branch) && branch.filter !== undefined;
    const group = isInFilter ? () => edit(withGrouped(query, node), { said: text("Builder_Grouped", label), focus: { path: node.path } }) : undefined;
    const remove = () => edit(withoutNode(query, node), { said: text("Builder_Removed", label), focus: { path: pathAfterRemoval(query, node) } });

    function ofKey(e: React.KeyboardEvent): (() => void) | undefined {
        if (e.key === "Delete" && !e.altKey) return remove;
        if (!e.altKey) return undefined;
        return { ArrowUp: moveUp, ArrowDown: moveDown, ArrowLeft: moveOut, ArrowRight: group }[e.key];
    }

    return { remove, moveUp, moveDown, moveOut, group, ofKey };
}

/** The row that arrow keys, Home and End go to from this one. */
export function nodeOfKey({ root }: QueryDocument, node: QueryNode, key: string): QueryNode | undefined {
    const rows = allNodes(root).slice(1);
    const index = rows.findIndex((each) => each.path === node.path);
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[key];
    return target === undefined ? undefined : (rows[target] ?? node);
}

/** The row that takes the place of the removed one, else the one before it, else the group itself. */
function pathAfterRemoval({ root }: QueryDocument, node: QueryNode): string {
    const { parent, index } = placeOfPath(node.path);
    const branch = nodeAt(root, parent);
    const left = branch && isBranch(branch) ? branch.children.length - 1 : 0;
    return left > 0 ? childPath(parent, Math.min(index, left - 1)) : parent;
}

function nextPath(path: string): string {
    const { parent, index } = placeOfPath(path);
    return childPath(parent, index + 1);
}
