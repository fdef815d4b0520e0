import { onlyOne, RealTimeMarketing, readSegment, SegmentFacts, segmentOfForm } from "./segment";
import { showFailure } from "./showFailure";
import { text } from "./text";

/** Open Segment on the list: where the segment is built, which for our own is its form. */
export function openSegmentFromList(selectedItemIds: string[]): Promise<void> {
    return showFailure(async () => {
        const id = onlyOne(selectedItemIds);
        if (id === undefined) return;
        const segment = await readSegment(id);
        if (segment.source === RealTimeMarketing) await Xrm.Navigation.openForm({ entityName: "seg_segment", entityId: segment.id });
        else await openInSource(segment);
    });
}

/** Open Segment on a form that shows a segment of an outside source. */
export function openSegmentFromForm(form: Xrm.FormContext): Promise<void> {
    return showFailure(async () => {
        const segment = segmentOfForm(form);
        if (segment) await openInSource(segment);
    });
}

async function openInSource(segment: SegmentFacts): Promise<void> {
    if (segment.sourceUrl) Xrm.Navigation.openUrl(segment.sourceUrl);
    else await Xrm.Navigation.openAlertDialog({ text: text("Commands_NoSourceUrl", segment.name) });
}
