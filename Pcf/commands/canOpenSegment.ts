import { onlyOne, RealTimeMarketing, segmentOfForm } from "./segment";

/** Enable rule: one segment is selected. */
export function canOpenSegmentFromList(selectedItemIds: string[]): boolean {
    return onlyOne(selectedItemIds) !== undefined;
}

/** Enable rule: the segment is built here, or it is known where. */
export function canOpenSegmentFromForm(form: Xrm.FormContext): boolean {
    const segment = segmentOfForm(form);
    return segment !== undefined && (segment.source === RealTimeMarketing || segment.sourceUrl !== null);
}
