import type { Shell } from "../app/shell";
import type { EntityReference } from "../commands/CommandContext";
import type { TableModel } from "../data/tableModel";
import { t } from "../strings/strings";
import { showConfirm } from "../ui/messageDialogs";
import { showRequestError } from "../ui/requestErrors";

/** Runs a change for each row after a confirmation; the first refusal ends it and is shown. */
async function forEach(shell: Shell, rows: readonly EntityReference[], title: string, text: string, label: string, change: (id: string) => Promise<void>): Promise<boolean> {
    if (!(await showConfirm(shell.dialogs, { title, text, confirmButtonLabel: label }))) return false;
    try {
        for (const row of rows) await change(row.Id);
        return true;
    } catch (error) {
        await showRequestError(shell.dialogs, error);
        return false;
    }
}

/** Deletes rows; resolves to whether all of them are gone. */
export async function deleteRows(shell: Shell, table: TableModel, rows: readonly EntityReference[], done: () => void): Promise<boolean> {
    const text = rows.length === 1 ? t("deleteOne", table.displayName) : t("deleteMany", rows.length, table.collectionName);
    const deleted = await forEach(shell, rows, t("confirmDeletion"), text, t("delete"), (id) => shell.webApi.remove(table.entitySetName, id));
    done();
    return deleted;
}

/** Activates (0) or deactivates (1) rows; the server takes the state's default status reason. */
export async function setState(shell: Shell, table: TableModel, rows: readonly EntityReference[], state: 0 | 1, done: () => void): Promise<void> {
    const status = table.columns.statecode?.options?.find((option) => option.value === state)?.defaultStatus;
    const body = status === undefined ? { statecode: state } : { statecode: state, statuscode: status };
    const name = rows.length === 1 ? table.displayName : table.collectionName;
    await forEach(
        shell, rows, t(state === 0 ? "confirmActivate" : "confirmDeactivate"), t(state === 0 ? "activateText" : "deactivateText", name),
        t(state === 0 ? "activate" : "deactivate"), (id) => shell.webApi.update(table.entitySetName, id, body),
    );
    done();
}
