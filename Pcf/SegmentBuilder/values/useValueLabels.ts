import { useHost } from "../../shared/host";
import { arityOf } from "../../shared/model/query/operators";
import type { Column } from "../../shared/model/tables/tableDefinition";
import { useServices } from "../builderServices";
import { knownChoice } from "./knownChoice";
import { useChoices } from "./useChoices";
import { useRowNames } from "./useRowNames";

/** The values of a condition in the user's words and formats. */
export function useValueLabels(table: string, column: Column | undefined, operator: string, values: readonly string[]): string[] {
    const { number } = useHost();
    const { decimal, date } = useServices();
    const choices = useChoices(table, column) ?? [];
    const isLookup = column?.kind === "lookup" || column?.kind === "owner";
    const { nameOf } = useRowNames(isLookup ? column.targets : [], isLookup ? values : []);

    return values.map((value) => {
        if (value === "" || arityOf(operator) === "count") return value;
        if (isLookup) return nameOf(value);
        const asNumber = Number(value);
        if (column?.kind === "whole" && Number.isSafeInteger(asNumber)) return number(asNumber);
        if (column?.kind === "decimal" && Number.isFinite(asNumber)) return decimal(asNumber);
        const day = column?.kind === "date" ? /^(\d{4})-(\d\d)-(\d\d)/.exec(value) : null;
        if (day) return date(new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
        return knownChoice(choices, value)?.label ?? value;
    });
}
