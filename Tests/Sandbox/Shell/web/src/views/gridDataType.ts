import type { ColumnModel, ColumnType } from "../data/tableModel";

const types: Partial<Record<ColumnType, string>> = {
    Memo: "Multiple", Integer: "Integer", BigInt: "Decimal", Decimal: "Decimal", Double: "FloatingPoint", Money: "Currency", Boolean: "TwoOptions", Picklist: "OptionSet", State: "OptionSet",
    Status: "OptionSet", MultiSelectPicklist: "MultiSelectPicklist", Lookup: "Lookup", Customer: "Customer", Owner: "Owner",
};

const formats: Record<string, string> = { email: "Email", phone: "Phone", url: "URL", textarea: "TextArea" };

/** Data type of a column as the Power Apps grid control names it to customizers. */
export function gridDataType({ type, format, dateTimeBehavior }: Pick<ColumnModel, "type" | "format" | "dateTimeBehavior">): string {
    if (type === "DateTime") return dateTimeBehavior === "DateOnly" || format === "date" ? "DateOnly" : "DateAndTime";
    return types[type] ?? formats[format ?? ""] ?? "Text";
}
