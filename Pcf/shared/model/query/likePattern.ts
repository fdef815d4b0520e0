import type { Comparison } from "./queryNode";
import { operatorsOf } from "./operators";
import type { ColumnKind } from "../tables/tableDefinition";

/** FetchXML has no "contains" for text: it is written as `like` with wildcards around a literal. */
const Written: Readonly<Record<string, string>> = { contains: "like", "not-contains": "not-like" };
const Contains = /^%((?:[^%_[]|\[[%_[]\])+)%$/;

/** Operators as the user chooses them. */
export function shownOperators(kind: ColumnKind): readonly string[] {
    const [equal, different, ...others] = operatorsOf(kind);
    return kind === "text" && equal && different ? [equal, different, ...Object.keys(Written), ...others] : operatorsOf(kind);
}

export function toShown(comparison: Comparison): Comparison {
    const shown = Object.keys(Written).find((name) => Written[name] === comparison.operator);
    const literal = Contains.exec(comparison.values[0] ?? "")?.[1];
    if (!shown || (literal === undefined && comparison.values[0] !== "%%")) return comparison;
    return { ...comparison, operator: shown, values: [(literal ?? "").replace(/\[(.)\]/g, "$1")] };
}

export function toWritten(comparison: Comparison): Comparison {
    const operator = Written[comparison.operator];
    if (!operator) return comparison;
    return { ...comparison, operator, values: [`%${(comparison.values[0] ?? "").replace(/[%_[]/g, "[$&]")}%`] };
}
