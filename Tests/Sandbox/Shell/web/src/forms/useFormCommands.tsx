import * as React from "react";
import { useShell } from "../app/shell";
import type { CommandItem } from "../commands/CommandItem";
import { hasPrivilege } from "../data/sessionModel";
import { t } from "../strings/strings";
import { ActivateIcon, AddIcon, DeactivateIcon, DeleteIcon, RefreshIcon, SaveCloseIcon, SaveIcon } from "../ui/icons";
import { showRequestError } from "../ui/requestErrors";
import { useStore } from "../ui/store";
import { focusFirstProblem } from "./focusFirstProblem";
import type { FormSession } from "./FormSession";
import { deleteRows, setState } from "./rowActions";

export interface FormActions {
    items: CommandItem[];
    /** Saves; resolves to whether it was. */
    save: () => Promise<boolean>;
}

/** The platform's own commands of a form. */
export function useFormCommands(session: FormSession): FormActions {
    const shell = useShell();
    useStore(session.version);
    const { id, state, table } = session;
    const save = React.useCallback(async () => {
        try {
            const wasNew = session.id === null;
            const result = await session.save();
            if (result === "invalid") focusFirstProblem();
            if (result === "saved" && wasNew) shell.router.replace({ page: "record", table: table.logicalName, id: session.id ?? undefined });
            return result === "saved";
        } catch (error) {
            await showRequestError(shell.dialogs, error);
            return false;
        }
    }, [session, shell, table]);
    const items = React.useMemo(() => {
        const name = (command: string): string => `Mscrm.Form.${table.logicalName}.${command}`;
        const rows = id === null ? [] : [{ Id: id, Name: session.name, TypeName: table.logicalName }];
        const reload = (): void => void session.load().catch((error: unknown) => showRequestError(shell.dialogs, error));
        const saveAndClose = async (): Promise<void> => {
            if (await save()) await shell.router.back();
        };
        const openNew = (): void => void shell.router.navigate({ page: "record", table: table.logicalName });
        const refresh = async (): Promise<void> => {
            if (await shell.router.mayLeave()) reload();
        };
        const remove = async (): Promise<void> => {
            if (!(await deleteRows(shell, table, rows, () => undefined))) return;
            session.discard();
            await shell.router.back();
        };
        const list: CommandItem[] = [];
        if (state === "Create" || state === "Existing") {
            list.push({ id: name("Save"), label: t("save"), icon: <SaveIcon />, sequence: 10, run: async () => void (await save()), keyShortcuts: "Control+S" });
            list.push({ id: name("SaveAndClose"), label: t("saveAndClose"), icon: <SaveCloseIcon />, sequence: 20, run: saveAndClose });
        }
        if (hasPrivilege(shell.session, table.logicalName, "Create") && id !== null) list.push({ id: name("NewRecord"), label: t("new"), icon: <AddIcon />, sequence: 30, run: openNew });
        if (id !== null && table.columns.statecode && hasPrivilege(shell.session, table.logicalName, "Write")) {
            list.push(state === "ReadOnly"
                ? { id: name("Activate"), label: t("activate"), icon: <ActivateIcon />, sequence: 50, run: () => setState(shell, table, rows, 0, reload) }
                : { id: name("Deactivate"), label: t("deactivate"), icon: <DeactivateIcon />, sequence: 50, run: () => setState(shell, table, rows, 1, reload) });
        }
        if (id !== null && hasPrivilege(shell.session, table.logicalName, "Delete")) list.push({ id: name("Delete"), label: t("delete"), icon: <DeleteIcon />, sequence: 60, run: remove });
        if (id !== null) list.push({ id: name("Refresh"), label: t("refresh"), icon: <RefreshIcon />, sequence: 70, run: refresh });
        return list;
    }, [shell, session, table, id, state, save]);
    return React.useMemo(() => ({ items, save }), [items, save]);
}
