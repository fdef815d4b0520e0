import type { TableDefinition } from "../tables/tableDefinition";
import { ComparisonProblem, problemOfComparison } from "./checkComparison";
import { allNodes, QueryDocument, QueryNode } from "./queryNode";

export type ProblemCode = ComparisonProblem | "emptyGroup" | "missingSegment";

export interface QueryProblem {
    readonly path: string;
    readonly code: ProblemCode;
}

/** Undefined while a table is being read: what is not known yet is not wrong. */
export type KnownTables = (name: string) => TableDefinition | undefined;

/** What keeps a query from being evaluated, as far as it can be seen without the server. */
export function checkQuery({ root }: QueryDocument, tables: KnownTables): QueryProblem[] {
    return allNodes(root).reduce<QueryProblem[]>((found, node) => {
        const code = problemOf(node, tables);
        return code ? [...found, { path: node.path, code }] : found;
    }, []);
}

function problemOf(node: QueryNode, tables: KnownTables): ProblemCode | undefined {
    switch (node.kind) {
        case "group":
            return node.path !== "" && node.children.length === 0 ? "emptyGroup" : undefined;
        case "segment":
            return node.segmentId === "" ? "missingSegment" : undefined;
        case "condition":
            return problemOfComparison(node, tables(node.table));
        default:
            return undefined;
    }
}
