import * as React from "react";
import { useShell } from "../app/shell";
import type { CommandContext } from "../commands/CommandContext";
import type { CommandItem } from "../commands/CommandItem";
import { hasPrivilege } from "../data/sessionModel";
import type { TableModel } from "../data/tableModel";
import { t } from "../strings/strings";
import { AddIcon, DeleteIcon, EditIcon, RefreshIcon } from "../ui/icons";
import type { FormSession } from "./FormSession";
import { openQuickCreate } from "./openQuickCreate";
import { deleteRows } from "./rowActions";

/** The platform's own commands of a sub-grid. */
export function useSubGridCommands(table: TableModel, context: CommandContext, column: string | undefined, session: FormSession, refresh: () => void): CommandItem[] {
    const shell = useShell();
    return React.useMemo(() => {
        const id = (name: string): string => `Mscrm.SubGrid.${table.logicalName}.${name}`;
        const { selected } = context;
        const items: CommandItem[] = [];
        const add = async (): Promise<void> => {
            const parameters = column && session.reference ? { [column]: [session.reference] } : {};
            if (await openQuickCreate(shell, table.logicalName, parameters)) refresh();
        };
        if (session.state === "Existing" && hasPrivilege(shell.session, table.logicalName, "Create")) {
            items.push({ id: id("AddNewStandard"), label: t("newRecord", table.displayName), icon: <AddIcon />, sequence: 10, run: add });
        }
        const [only] = selected;
        if (only && selected.length === 1) {
            items.push({ id: id("Edit"), label: t("edit"), icon: <EditIcon />, sequence: 20, run: () => void shell.router.navigate({ page: "record", table: table.logicalName, id: only.Id }) });
        }
        if (selected.length > 0 && hasPrivilege(shell.session, table.logicalName, "Delete")) {
            items.push({ id: id("Delete"), label: t("delete"), icon: <DeleteIcon />, sequence: 30, run: async () => void (await deleteRows(shell, table, selected, refresh)) });
        }
        items.push({ id: id("RefreshButton"), label: t("refresh"), icon: <RefreshIcon />, sequence: 40, run: refresh });
        return items;
    }, [shell, table, context, column, session, session.state, refresh]);
}
