import type { ColumnKind } from "../tables/tableDefinition";

/** How many values an operator takes; "count" is a number of days, months, … */
export type Arity = "none" | "one" | "two" | "many" | "count";

const spans = ["day", "week", "month", "year"] as const;
const each = (pattern: string, units: readonly string[]): string[] => units.map((unit) => pattern.replace("*", unit));

const countsOf = [
    ...each("last-x-*s", ["hour", ...spans]),
    ...each("next-x-*s", ["hour", ...spans]),
    ...each("olderthan-x-*s", ["minute", "hour", ...spans]),
];
const moments = ["today", "yesterday", "tomorrow", "last-seven-days", "next-seven-days", ...each("this-*", spans.slice(1)), ...each("last-*", spans.slice(1)), ...each("next-*", spans.slice(1))];
const fiscalMoments = ["this", "last", "next"].flatMap((when) => [`${when}-fiscal-year`, `${when}-fiscal-period`]);
const fiscalCounts = ["last", "next"].flatMap((when) => [`${when}-x-fiscal-years`, `${when}-x-fiscal-periods`]);
const fiscalNumbers = ["in-fiscal-year", "in-fiscal-period"];
const empty = ["null", "not-null"];
const equal = ["eq", "ne"];
const lists = ["in", "not-in"];
const order = ["gt", "ge", "lt", "le"];
const ranges = ["between", "not-between"];
const patterns = ["begins-with", "not-begin-with", "ends-with", "not-end-with", "like", "not-like"];
const hierarchy = ["under", "eq-or-under", "not-under", "above", "eq-or-above"];

/** Documented operators by what the column holds (learn.microsoft.com: "FetchXml condition operators reference"). */
const ByKind: Readonly<Record<ColumnKind, readonly string[]>> = {
    text: [...equal, ...patterns, ...lists, ...empty],
    whole: [...equal, ...order, ...ranges, ...lists, ...empty],
    decimal: [...equal, ...order, ...ranges, ...lists, ...empty],
    date: ["on", "not-on", "on-or-after", "on-or-before", ...ranges, ...countsOf, ...moments, ...fiscalMoments, ...fiscalCounts, ...fiscalNumbers, ...empty],
    choice: [...equal, ...lists, ...empty],
    choices: ["contain-values", "not-contain-values", "in", "not-in", ...empty],
    yesNo: [...equal, ...empty],
    lookup: [...equal, ...lists, ...hierarchy, ...empty],
    owner: [...equal, "eq-userid", "ne-userid", "eq-userteams", "eq-useroruserteams", ...lists, ...empty],
    id: [...equal, ...lists, ...empty],
};

const None = new Set([...empty, ...moments, ...fiscalMoments, "eq-userid", "ne-userid", "eq-userteams", "eq-useroruserteams", "eq-businessid", "ne-businessid"]);
const Count = new Set([...countsOf, ...fiscalCounts, ...fiscalNumbers]);
const Two = new Set(ranges);
const Many = new Set([...lists, "contain-values", "not-contain-values"]);
const Known = new Set([...Object.values(ByKind).reduce((all, some) => [...all, ...some], []), ...None]);

export function operatorsOf(kind: ColumnKind): readonly string[] {
    return ByKind[kind];
}

export function isOperator(name: string): boolean {
    return Known.has(name);
}

export function arityOf(operator: string): Arity {
    if (None.has(operator)) return "none";
    if (Count.has(operator)) return "count";
    if (Two.has(operator)) return "two";
    return Many.has(operator) ? "many" : "one";
}
