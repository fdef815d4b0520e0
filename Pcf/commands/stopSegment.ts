import { type Confirm, onSegmentOfForm, onSelectedSegments, segmentAction } from "./segmentCommand";
import { text } from "./text";

const stop = segmentAction("seg_StopSegment", "Commands_Stopping");

/** Stop on the list, after a question: journeys cannot use a stopped segment. */
export function stopSegmentsFromList(grid: Xrm.Controls.GridControl, selectedItemIds: string[]): Promise<void> {
    return onSelectedSegments(stop, grid, selectedItemIds, confirmStop);
}

/** Stop on the form, after the same question. */
export function stopSegmentFromForm(form: Xrm.FormContext): Promise<void> {
    return onSegmentOfForm(stop, form, confirmStop);
}

const confirmStop: Confirm = async (segments) => {
    const one = segments.length === 1 ? segments[0] : undefined;
    const answer = await Xrm.Navigation.openConfirmDialog({
        title: text("Commands_StopTitle"),
        text: one ? text("Commands_StopOne", one.name) : text("Commands_StopSeveral", segments.length),
        confirmButtonLabel: text("Commands_StopConfirm"),
    });
    return answer.confirmed;
};
