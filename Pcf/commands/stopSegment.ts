import { confirmStop } from "./confirmStop";
import { onSegmentOfForm, onSelectedSegments, segmentAction } from "./segmentCommand";

const ask = confirmStop("Commands_StopTitle", "Commands_StopOne", "Commands_StopSeveral");
const stop = segmentAction("seg_StopSegment", "Commands_Stopping");

/** Stop on the list, after a question: journeys cannot use a stopped segment. */
export function stopSegmentsFromList(grid: Xrm.Controls.GridControl, selectedItemIds: string[]): Promise<void> {
    return onSelectedSegments(stop, grid, selectedItemIds, ask);
}

/** Stop on the form, after the same question. */
export function stopSegmentFromForm(form: Xrm.FormContext): Promise<void> {
    return onSegmentOfForm(stop, form, ask);
}
