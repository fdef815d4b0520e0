import * as React from "react";
import type { CommandContext, EntityReference } from "../commands/CommandContext";
import type { BarName } from "../data/commandModel";
import { formattedValue, type Row } from "../data/row";
import type { TableModel } from "../data/tableModel";
import type { ViewModel } from "../data/viewModel";
import { createGridControl } from "../xrm/gridControl";

/** The command context of a grid: its rows, the selected ones, and the control that scripts get. */
export function useGridContext(
    bar: BarName,
    table: TableModel,
    view: ViewModel,
    rows: readonly Row[] | undefined,
    selected: ReadonlySet<string>,
    refresh: () => void,
    form?: Partial<Pick<CommandContext, "primary" | "primaryControl" | "formState" | "valueOf">>,
): CommandContext {
    return React.useMemo(() => {
        const shown: EntityReference[] = (rows ?? []).map((row) => ({
            Id: String(row[table.primaryKey]),
            Name: table.primaryName ? formattedValue(row, table.primaryName) : "",
            TypeName: table.logicalName,
        }));
        const chosen = shown.filter((row) => selected.has(row.Id));
        const control = createGridControl(table, view, () => ({ shown, selected: chosen }), refresh);
        return { bar, table, selected: chosen, shown, selectedControl: control, primaryControl: control, ...form };
    }, [bar, table, view, rows, selected, refresh, form]);
}
