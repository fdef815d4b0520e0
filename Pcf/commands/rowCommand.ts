import { showProblems } from "./problems";
import type { Rows } from "./rows";
import { type RowCommand, runOnRows, type Target } from "./runOnRows";
import { showFailure } from "./showFailure";

/** Asks the user whether to go on. */
export type Confirm = (rows: readonly Target[]) => Promise<boolean>;

const always: Confirm = () => Promise.resolve(true);

/** Runs a command on the selected rows, then reads the list again. */
export function onSelectedRows<T extends Target>(rows: Rows<T>, command: RowCommand, grid: Xrm.Controls.GridControl, ids: string[], allowed: Confirm = always): Promise<void> {
    return showFailure(async () => {
        const selected = await rows.read(ids);
        if (selected.length === 0 || !(await allowed(selected))) return;
        await runOnRows(selected, command);
        grid.refresh();
    });
}

/**
 * Saves what was changed, runs a command on the row of the form, then reads it again. `done` comes last, and only when nothing was refused.
 */
export function onRowOfForm<T extends Target>(rows: Rows<T>, command: RowCommand, form: Xrm.FormContext, allowed: Confirm = always, done?: () => void): Promise<void> {
    return showFailure(async () => {
        if (form.data.entity.getIsDirty()) await form.data.save();
        const row = rows.ofForm(form);
        if (!row || !(await allowed([row]))) return;
        const [failure] = await runOnRows([row], command);
        await form.data.refresh(false);
        form.ui.refreshRibbon();
        if (!failure) done?.();
        else if (command.refused !== undefined) showProblems(form, failure.problem);
    });
}
