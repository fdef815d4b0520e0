import { readSources, type SourceFacts, sourceOfForm, SourceStatus } from "./source";

/** Enable rule: every selected source is active, and none is being synchronized. */
export async function canSyncFromList(selectedItemIds: string[]): Promise<boolean> {
    if (selectedItemIds.length === 0) return false;
    try {
        const sources = await readSources(selectedItemIds);
        return sources.length === selectedItemIds.length && sources.every(canSync);
    } catch {
        return false;
    }
}

/** Enable rule: the source of the form is active and not being synchronized. */
export function canSyncFromForm(form: Xrm.FormContext): boolean {
    const source = sourceOfForm(form);
    return source !== undefined && canSync(source);
}

const canSync = ({ status }: SourceFacts): boolean => status === SourceStatus.Ready || status === SourceStatus.Error;
