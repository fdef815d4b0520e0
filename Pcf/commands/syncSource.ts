import { callAction } from "./callAction";
import { onRowOfForm, onSelectedRows } from "./rowCommand";
import type { RowCommand } from "./runOnRows";
import { Sources } from "./source";

const sync: RowCommand = { progress: "Commands_Synchronizing", run: (id) => callAction("seg_SyncSource", "SourceConnectionId", id) };

/** Sync now on the list: the selected sources are synchronized in the background. */
export function syncSourcesFromList(grid: Xrm.Controls.GridControl, selectedItemIds: string[]): Promise<void> {
    return onSelectedRows(Sources, sync, grid, selectedItemIds);
}

/** Sync now on the form; what was changed is saved before. */
export function syncSourceFromForm(form: Xrm.FormContext): Promise<void> {
    return onRowOfForm(Sources, sync, form);
}
