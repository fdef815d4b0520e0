import type { ColumnKind, TableDefinition } from "../tables/tableDefinition";
import { toShown } from "./likePattern";
import { Arity, arityOf } from "./operators";
import { allNodes, ConditionNode, QueryDocument, QueryNode } from "./queryNode";

export type ProblemCode = "emptyGroup" | "missingValue" | "missingSecondValue" | "notANumber" | "notAWholeNumber" | "notADate" | "unknownColumn" | "missingSegment";

export interface QueryProblem {
    readonly path: string;
    readonly code: ProblemCode;
}

/** Undefined while a table is being read: what is not known yet is not wrong. */
export type KnownTables = (name: string) => TableDefinition | undefined;

const Decimal = /^-?\d+(?:\.\d+)?$/;
const Whole = /^-?\d+$/;
const Count = /^[1-9]\d*$/;
const DateTime = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

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
            return problemOfCondition(node, tables);
        default:
            return undefined;
    }
}

function problemOfCondition(node: ConditionNode, tables: KnownTables): ProblemCode | undefined {
    const table = tables(node.table);
    const column = table?.columns.find((c) => c.name === node.column);
    if (table && !column) return "unknownColumn";
    const { operator, values } = toShown(node);
    const arity = arityOf(operator);
    if (arity === "none") return undefined;
    if (values.length === 0 || values.some((value) => value === "")) return arity === "two" && values[0] ? "missingSecondValue" : "missingValue";
    if (arity === "two" && values.length < 2) return "missingSecondValue";
    return values.map((value) => problemOfValue(value, arity, column?.kind)).find((problem) => problem !== undefined);
}

function problemOfValue(value: string, arity: Arity, kind: ColumnKind | undefined): ProblemCode | undefined {
    if (arity === "count") return Count.test(value) ? undefined : "notAWholeNumber";
    if (kind === "whole") return Whole.test(value) ? undefined : "notAWholeNumber";
    if (kind === "decimal") return Decimal.test(value) ? undefined : "notANumber";
    return kind === "date" && !DateTime.test(value) ? "notADate" : undefined;
}
