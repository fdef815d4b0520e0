import { type ColumnValue, isLookupValue } from "./columnValue";
import type { ColumnModel } from "./tableModel";

/** Text of a value where the server has not formatted it, because it was changed on the form. */
export function formatValue(column: ColumnModel, value: ColumnValue, languageTag: string): string {
    if (value === null) return "";
    if (isLookupValue(value)) return value.name;
    if (Array.isArray(value)) return value.map((option) => optionLabel(column, option)).join("; ");
    if (value instanceof Date) return formatDate(column, value, languageTag);
    if (typeof value === "boolean") return optionLabel(column, value ? 1 : 0);
    if (typeof value === "number") return column.options ? optionLabel(column, value) : formatNumber(column, value, languageTag);
    return value;
}

const optionLabel = (column: ColumnModel, value: number): string => column.options?.find((option) => option.value === value)?.label ?? String(value);

const formatNumber = (column: ColumnModel, value: number, languageTag: string): string =>
    value.toLocaleString(languageTag, { minimumFractionDigits: fraction(column), maximumFractionDigits: fraction(column) });

const fraction = (column: ColumnModel): number => (column.type === "Integer" || column.type === "BigInt" ? 0 : column.precision);

const formatDate = (column: ColumnModel, value: Date, languageTag: string): string =>
    isDateOnly(column)
        ? value.toLocaleDateString(languageTag, { dateStyle: "short" })
        : value.toLocaleString(languageTag, { dateStyle: "short", timeStyle: "short" });

/** Whether a column shows no time, by its format or behaviour. */
export const isDateOnly = (column: ColumnModel): boolean => column.dateTimeBehavior === "DateOnly" || column.format?.toLowerCase() === "date";
