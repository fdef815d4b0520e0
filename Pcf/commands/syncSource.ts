import { callAction } from "./callAction";
import { type RowCommand, runOnRows } from "./runOnRows";
import { readSources, sourceOfForm } from "./source";
import { showFailure } from "./showFailure";

const sync: RowCommand = { progress: "Commands_Synchronizing", run: (id) => callAction("seg_SyncSource", "SourceConnectionId", id) };

/** Sync now on the list: the selected sources are synchronized in the background. */
export function syncSourcesFromList(grid: Xrm.Controls.GridControl, selectedItemIds: string[]): Promise<void> {
    return showFailure(async () => {
        await runOnRows(await readSources(selectedItemIds), sync);
        grid.refresh();
    });
}

/** Sync now on the form; what was changed is saved before. */
export function syncSourceFromForm(form: Xrm.FormContext): Promise<void> {
    return showFailure(async () => {
        if (form.data.entity.getIsDirty()) await form.data.save();
        const source = sourceOfForm(form);
        if (!source) return;
        await runOnRows([source], sync);
        await form.data.refresh(false);
        form.ui.refreshRibbon();
    });
}
