import type { Target } from "./runOnRows";

/** Rows of a table as commands meet them: selected in a list, or open on a form. */
export interface Rows<T extends Target> {
    /** The selected rows; those that are gone, or that the user may not read, are left out. */
    readonly read: (ids: readonly string[]) => Promise<readonly T[]>;
    /** The row of a form as the user sees it, saved or not; undefined for one that does not exist yet. */
    readonly ofForm: (form: Xrm.FormContext) => T | undefined;
}

/** Enable rule: something is selected, and the rule holds for every row of it. */
export async function holdsForSelected<T extends Target>(rows: Rows<T>, ids: readonly string[], rule: (row: T) => boolean): Promise<boolean> {
    if (ids.length === 0) return false;
    try {
        const selected = await rows.read(ids);
        return selected.length === ids.length && selected.every(rule);
    } catch {
        return false;
    }
}

/** Enable rule: the form shows a saved row for which the rule holds. */
export function holdsForForm<T extends Target>(rows: Rows<T>, form: Xrm.FormContext, rule: (row: T) => boolean): boolean {
    const row = rows.ofForm(form);
    return row !== undefined && rule(row);
}
