import { onSegmentOfForm, onSelectedSegments, segmentAction } from "./segmentCommand";

const publish = segmentAction("seg_PublishSegment", "Commands_Publishing");

/** Publish on the list: the selected segments become ready to use. */
export function publishSegmentsFromList(grid: Xrm.Controls.GridControl, selectedItemIds: string[]): Promise<void> {
    return onSelectedSegments(publish, grid, selectedItemIds);
}

/** Publish on the form; what was changed is saved before. */
export function publishSegmentFromForm(form: Xrm.FormContext): Promise<void> {
    return onSegmentOfForm(publish, form);
}
