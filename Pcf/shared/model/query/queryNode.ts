import type { XmlElement } from "../xml/xmlNode";

export type Conjunction = "and" | "or";

interface Node {
    /** Places in the parents' children, joined by "/"; the root's is empty. */
    readonly path: string;
    /** The element that goes when the node is removed. */
    readonly element: XmlElement;
}

export interface Comparison {
    readonly column: string;
    readonly operator: string;
    readonly values: readonly string[];
}

export interface ConditionNode extends Node, Comparison {
    readonly kind: "condition";
    readonly table: string;
}

/** Whether a row is in another segment: a link to its members. */
export interface SegmentNode extends Node {
    readonly kind: "segment";
    /** Table of the rows that are in the segment or not. */
    readonly table: string;
    readonly negated: boolean;
    readonly segmentId: string;
    /** The condition that names the segment. */
    readonly condition: XmlElement;
}

interface Branch extends Node {
    /** Table of the rows that the children are about. */
    readonly table: string;
    readonly negated: boolean;
    readonly conjunction: Conjunction;
    readonly children: readonly QueryNode[];
    /** Where the children stand; absent where the first child will make it. */
    readonly filter?: XmlElement;
}

/** Conditions on the same row; negated, it is a "but not" group. */
export interface GroupNode extends Branch {
    readonly kind: "group";
}

export interface Link {
    readonly table: string;
    readonly from: string;
    readonly to: string;
}

/** Conditions that one and the same related row meets; negated, that no related row meets. */
export interface RelatedNode extends Branch {
    readonly kind: "related";
    readonly link: Link;
    /** Table that the relationship starts from. */
    readonly source: string;
    /** A link beside the filters of a query has no "not any". */
    readonly canNegate: boolean;
}

/** What has no place in the tree, kept as it is written. */
export interface RawNode extends Node {
    readonly kind: "raw";
    readonly text: string;
}

export type BranchNode = GroupNode | RelatedNode;
export type QueryNode = BranchNode | ConditionNode | SegmentNode | RawNode;

export interface QueryDocument {
    readonly text: string;
    readonly table: string;
    readonly fetch: XmlElement;
    readonly root: GroupNode;
}

export function isBranch(node: QueryNode): node is BranchNode {
    return node.kind === "group" || node.kind === "related";
}

export function childPath(parent: string, index: number): string {
    return parent === "" ? String(index) : `${parent}/${index}`;
}

/** The branch that holds the node of this path, and the node's place in it. */
export function placeOfPath(path: string): { parent: string; index: number } {
    const cut = path.lastIndexOf("/");
    return { parent: path.slice(0, Math.max(cut, 0)), index: Number(path.slice(cut + 1)) };
}

export function nodeAt(root: BranchNode, path: string): QueryNode | undefined {
    if (path === "") return root;
    return path.split("/").reduce<QueryNode | undefined>((node, index) => (node && isBranch(node) ? node.children[Number(index)] : undefined), root);
}

export function allNodes(node: QueryNode): QueryNode[] {
    return [node, ...(isBranch(node) ? node.children.reduce<QueryNode[]>((all, child) => [...all, ...allNodes(child)], []) : [])];
}
