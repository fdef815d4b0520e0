import { onlyOne, readSegment, segmentOfForm } from "./segment";

/** Enable rule: one segment is selected, and it is not stopped or expired. */
export async function canStartJourneyFromList(selectedItemIds: string[]): Promise<boolean> {
    const id = onlyOne(selectedItemIds);
    if (id === undefined) return false;
    try {
        return (await readSegment(id)).active;
    } catch {
        return false;
    }
}

/** Enable rule: the form shows a saved segment that is not stopped or expired. */
export function canStartJourneyFromForm(form: Xrm.FormContext): boolean {
    return segmentOfForm(form)?.active ?? false;
}
