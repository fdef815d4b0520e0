import { onSegmentOfForm, onSelectedSegments, segmentAction } from "./segmentCommand";

const refresh = segmentAction("seg_RefreshSegment", "Commands_Refreshing");

/** Refresh on the list: the members of the selected segments are evaluated anew, in the background. */
export function refreshSegmentsFromList(grid: Xrm.Controls.GridControl, selectedItemIds: string[]): Promise<void> {
    return onSelectedSegments(refresh, grid, selectedItemIds);
}

/** Refresh on the form; what was changed is saved before. */
export function refreshSegmentFromForm(form: Xrm.FormContext): Promise<void> {
    return onSegmentOfForm(refresh, form);
}
