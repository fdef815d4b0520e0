import { useHost } from "../../host";
import { arityOf } from "../../model/query/operators";
import type { Column } from "../../model/tables/tableDefinition";
import { useTables } from "../../tables/tableServices";
import { knownChoice } from "./knownChoice";

/** The values of a condition in the user's words and formats. */
export function useValueLabels(table: string, column: Column | undefined, operator: string, values: readonly string[]): string[] {
    const { number } = useHost();
    const { definitions, rowNames, decimal, date } = useTables();
    if (!column || arityOf(operator) === "count") return [...values];
    return values.map((value) => {
        const asNumber = value === "" ? NaN : Number(value);
        switch (column.kind) {
            case "lookup":
            case "owner":
                return rowNames.nameOf(column.targets, value);
            case "whole":
                return Number.isSafeInteger(asNumber) ? number(asNumber) : value;
            case "decimal":
                return Number.isFinite(asNumber) ? decimal(asNumber) : value;
            case "date": {
                const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
                return day ? date(new Date(Number(year), Number(month) - 1, Number(day))) : value;
            }
            default:
                return knownChoice(definitions.choices(table, column) ?? [], value)?.label ?? value;
        }
    });
}
