import { isOneOf } from "./isOneOf";
import { holdsForForm, holdsForSelected } from "./rows";
import { type SourceFacts, Sources, SourceStatus } from "./source";

/** Enable rule: every selected source is active, and none is being synchronized. */
export const canSyncFromList = (selectedItemIds: string[]): Promise<boolean> => holdsForSelected(Sources, selectedItemIds, canSync);

/** Enable rule: the source of the form is active and not being synchronized. */
export const canSyncFromForm = (form: Xrm.FormContext): boolean => holdsForForm(Sources, form, canSync);

const canSync = ({ status }: SourceFacts): boolean => isOneOf(status, SourceStatus.Ready, SourceStatus.Error);
