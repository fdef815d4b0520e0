import { callAction } from "./callAction";
import { type RowCommand, runOnRows } from "./runOnRows";
import { readSegments, type SegmentFacts, segmentOfForm } from "./segment";
import { showFailure } from "./showFailure";

/** A custom API that takes a SegmentId, as a command. */
export function segmentAction(name: string, progress: string): RowCommand {
    return { progress, run: (id) => callAction(name, "SegmentId", id) };
}

/** Runs a command on the selected segments, then reads the list again. */
export function onSelectedSegments(command: RowCommand, grid: Xrm.Controls.GridControl, ids: string[], allowed: Confirm = always): Promise<void> {
    return showFailure(async () => {
        const segments = await readSegments(ids);
        if (segments.length === 0 || !(await allowed(segments))) return;
        await runOnRows(segments, command);
        grid.refresh();
    });
}

/** Saves what was changed, runs a command on the segment of the form, then reads it again. */
export function onSegmentOfForm(command: RowCommand, form: Xrm.FormContext, allowed: Confirm = always): Promise<void> {
    return showFailure(async () => {
        if (form.data.entity.getIsDirty()) await form.data.save();
        const segment = segmentOfForm(form);
        if (!segment || !(await allowed([segment]))) return;
        await runOnRows([segment], command);
        await form.data.refresh(false);
        form.ui.refreshRibbon();
    });
}

/** Asks the user whether to go on. */
export type Confirm = (segments: readonly SegmentFacts[]) => Promise<boolean>;

const always: Confirm = () => Promise.resolve(true);
