import type { ColumnValue } from "../data/columnValue";
import type { LookupValue } from "../data/row";
import { type ColumnModel, isLookup, type TableModel } from "../data/tableModel";

/**
 * Values a new record starts with, as Xrm.Navigation.openForm takes them: a lookup is three texts (column, columnname, columntype)
 * or a list of one lookup object; other values are given as text or as they are.
 */
export type FormParameters = Record<string, unknown>;

/** The parameters as texts, so that they fit into an address. */
export function toPreset(parameters: FormParameters): Record<string, string> {
    const preset: Record<string, string> = {};
    for (const [name, value] of Object.entries(parameters)) {
        const lookup = asLookup(value);
        if (lookup) {
            preset[name] = lookup.id;
            preset[`${name}name`] = lookup.name;
            preset[`${name}type`] = lookup.entityType;
        } else if (value !== null && value !== undefined) {
            preset[name] = value instanceof Date ? value.toISOString() : String(value as string | number | boolean);
        }
    }
    return preset;
}

function asLookup(value: unknown): LookupValue | undefined {
    const one: unknown = Array.isArray(value) ? value[0] : value;
    return one !== null && typeof one === "object" && "id" in one && "entityType" in one ? (one as LookupValue) : undefined;
}

/** Column values from a preset; what names no column is left to scripts. */
export function fromPreset(table: TableModel, preset: Record<string, string>): Map<string, ColumnValue> {
    const values = new Map<string, ColumnValue>();
    for (const [name, text] of Object.entries(preset)) {
        const column = table.columns[name];
        if (column?.create) values.set(name, parse(column, text, preset));
    }
    return values;
}

function parse(column: ColumnModel, text: string, preset: Record<string, string>): ColumnValue {
    if (isLookup(column)) {
        const entityType = preset[`${column.logicalName}type`] ?? column.targets?.[0]?.table ?? "";
        return { id: text.replace(/[{}]/g, "").toLowerCase(), name: preset[`${column.logicalName}name`] ?? "", entityType };
    }
    switch (column.type) {
        case "Integer": case "BigInt": case "Decimal": case "Double": case "Money": case "Picklist": case "State": case "Status":
            return Number(text);
        case "Boolean":
            return text === "true" || text === "1";
        case "DateTime":
            return new Date(text);
        case "MultiSelectPicklist":
            return text.split(",").map(Number);
        default:
            return text;
    }
}
