import { onlyOne, RealTimeMarketing, readSegment, SegmentFacts, segmentOfForm } from "./segment";
import { showFailure } from "./showFailure";
import { text } from "./text";

/** Tab of the segment's main form with the builder. */
const BuilderTab = "tab_definition";

/** Open Segment on the list: where the segment is built, which for our own is the builder on its form. */
export function openSegmentFromList(selectedItemIds: string[]): Promise<void> {
    return showFailure(async () => {
        const id = onlyOne(selectedItemIds);
        if (id === undefined) return;
        const segment = await readSegment(id);
        if (segment.source === RealTimeMarketing) await Xrm.Navigation.navigateTo({ pageType: "entityrecord", entityName: "seg_segment", entityId: segment.id, tabName: BuilderTab });
        else await openInSource(segment);
    });
}

/** Open Segment on the form: the source for a segment of an outside one, the builder's tab for our own. */
export function openSegmentFromForm(form: Xrm.FormContext): Promise<void> {
    return showFailure(async () => {
        const segment = segmentOfForm(form);
        if (segment?.source === RealTimeMarketing) form.ui.tabs.get(BuilderTab)?.setFocus();
        else if (segment) await openInSource(segment);
    });
}

async function openInSource(segment: SegmentFacts): Promise<void> {
    if (segment.sourceUrl) Xrm.Navigation.openUrl(segment.sourceUrl);
    else await Xrm.Navigation.openAlertDialog({ text: text("Commands_NoSourceUrl", segment.name) });
}
