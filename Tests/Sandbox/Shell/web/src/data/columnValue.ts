import { type LookupValue, lookupOf, type Row } from "./row";
import { type ColumnModel, isLookup, propertyOf } from "./tableModel";
import { fromUtcParts, fromWallClock, toUtcParts, toWallClock } from "./timeZone";

/** A column's value on a form, as formContext.getAttribute(…).getValue() has it (a lookup is one value there in a list). */
export type ColumnValue = string | number | boolean | Date | number[] | LookupValue | null;

/** Reads a column of a Web API row. */
export function readValue(column: ColumnModel, row: Row, timeZone: string): ColumnValue {
    const raw = row[propertyOf(column)];
    if (raw === undefined || raw === null) return null;
    if (isLookup(column)) return lookupOf(row, propertyOf(column), column.targets?.[0]?.table);
    switch (column.type) {
        case "DateTime":
            return readDate(column, String(raw), timeZone);
        case "MultiSelectPicklist":
            return String(raw).split(",").filter((text) => text !== "").map(Number);
        default:
            return raw as string | number | boolean;
    }
}

function readDate(column: ColumnModel, text: string, timeZone: string): Date {
    if (column.dateTimeBehavior === "UserLocal") return toWallClock(new Date(text), timeZone);
    return fromUtcParts(new Date(text.length === 10 ? `${text}T00:00:00Z` : text));
}

/** The JSON of a value; a lookup is bound by navigation property instead, see {@link bindLookup}. */
export function writeValue(column: ColumnModel, value: Exclude<ColumnValue, LookupValue>, timeZone: string): unknown {
    if (value === null) return null;
    if (Array.isArray(value)) return value.length === 0 ? null : value.join(",");
    if (!(value instanceof Date)) return value;
    if (column.dateTimeBehavior === "DateOnly") return toUtcParts(value).toISOString().slice(0, 10);
    const instant = column.dateTimeBehavior === "UserLocal" ? fromWallClock(value, timeZone) : toUtcParts(value);
    return instant.toISOString().replace(/\.\d+Z$/, "Z");
}

export const isLookupValue = (value: ColumnValue): value is LookupValue => value !== null && typeof value === "object" && "entityType" in value;

/** Whether two values mean the same, so that changing back makes a form clean again. */
export function sameValue(one: ColumnValue, other: ColumnValue): boolean {
    if (one === other) return true;
    if (isEmpty(one) && isEmpty(other)) return true;
    if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
    if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && [...one].sort().join() === [...other].sort().join();
    return isLookupValue(one) && isLookupValue(other) && one.id.toLowerCase() === other.id.toLowerCase() && one.entityType === other.entityType;
}

export const isEmpty = (value: ColumnValue): boolean => value === null || value === "" || (Array.isArray(value) && value.length === 0);
