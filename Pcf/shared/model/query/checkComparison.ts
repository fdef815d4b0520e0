import type { ColumnKind, TableDefinition } from "../tables/tableDefinition";
import { toShown } from "./likePattern";
import { Arity, arityOf } from "./operators";
import type { Comparison } from "./queryNode";

export type ComparisonProblem = "missingValue" | "missingSecondValue" | "notANumber" | "notAWholeNumber" | "notADate" | "unknownColumn";

const Decimal = /^-?\d+(?:\.\d+)?$/;
const Whole = /^-?\d+$/;
const Count = /^[1-9]\d*$/;
const DateTime = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** What keeps a comparison from being evaluated; while the table is being read, what is not known yet is not wrong. */
export function problemOfComparison(comparison: Comparison, table: TableDefinition | undefined): ComparisonProblem | undefined {
    const column = table?.columns.find((c) => c.name === comparison.column);
    if (table && !column) return "unknownColumn";
    const { operator, values } = toShown(comparison);
    const arity = arityOf(operator);
    if (arity === "none") return undefined;
    if (values.length === 0 || values.some((value) => value === "")) return arity === "two" && values[0] ? "missingSecondValue" : "missingValue";
    if (arity === "two" && values.length < 2) return "missingSecondValue";
    return values.map((value) => problemOfValue(value, arity, column?.kind)).find((problem) => problem !== undefined);
}

function problemOfValue(value: string, arity: Arity, kind: ColumnKind | undefined): ComparisonProblem | undefined {
    if (arity === "count") return Count.test(value) ? undefined : "notAWholeNumber";
    if (kind === "whole") return Whole.test(value) ? undefined : "notAWholeNumber";
    if (kind === "decimal") return Decimal.test(value) ? undefined : "notANumber";
    return kind === "date" && !DateTime.test(value) ? "notADate" : undefined;
}
