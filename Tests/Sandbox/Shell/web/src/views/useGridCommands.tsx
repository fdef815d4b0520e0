import * as React from "react";
import { useShell } from "../app/shell";
import type { CommandContext } from "../commands/CommandContext";
import type { CommandItem } from "../commands/CommandItem";
import { hasPrivilege } from "../data/sessionModel";
import type { TableModel } from "../data/tableModel";
import { deleteRows, setState } from "../forms/rowActions";
import { t } from "../strings/strings";
import { ActivateIcon, AddIcon, ChartIcon, DeactivateIcon, DeleteIcon, EditIcon, RefreshIcon } from "../ui/icons";

/** Whether the charts are shown beside the grid, and how that changes. */
export interface ChartToggle {
    shown: boolean;
    toggle: () => void;
}

/** The platform's own commands of a view. */
export function useGridCommands(table: TableModel, context: CommandContext, refresh: () => void, chart?: ChartToggle): CommandItem[] {
    const shell = useShell();
    return React.useMemo(() => {
        const id = (name: string): string => `Mscrm.HomepageGrid.${table.logicalName}.${name}`;
        const { selected } = context;
        const items: CommandItem[] = [];
        if (hasPrivilege(shell.session, table.logicalName, "Create")) {
            items.push({ id: id("NewRecord"), label: t("new"), icon: <AddIcon />, sequence: 10, run: () => void shell.router.navigate({ page: "record", table: table.logicalName }) });
        }
        if (chart) items.push({ id: id("ChartPane"), label: t(chart.shown ? "hideChart" : "showChart"), icon: <ChartIcon />, sequence: 5, run: chart.toggle });
        const [only] = selected;
        if (only && selected.length === 1) {
            items.push({ id: id("Edit"), label: t("edit"), icon: <EditIcon />, sequence: 20, run: () => void shell.router.navigate({ page: "record", table: table.logicalName, id: only.Id }) });
        }
        if (selected.length > 0 && table.columns.statecode && hasPrivilege(shell.session, table.logicalName, "Write")) {
            items.push({ id: id("Activate"), label: t("activate"), icon: <ActivateIcon />, sequence: 30, run: () => setState(shell, table, selected, 0, refresh) });
            items.push({ id: id("Deactivate"), label: t("deactivate"), icon: <DeactivateIcon />, sequence: 40, run: () => setState(shell, table, selected, 1, refresh) });
        }
        if (selected.length > 0 && hasPrivilege(shell.session, table.logicalName, "Delete")) {
            items.push({ id: id("DeleteMenu"), label: t("delete"), icon: <DeleteIcon />, sequence: 50, run: async () => void (await deleteRows(shell, table, selected, refresh)) });
        }
        items.push({ id: id("RefreshButton"), label: t("refresh"), icon: <RefreshIcon />, sequence: 60, run: refresh });
        return items;
    }, [shell, table, context, refresh, chart]);
}
