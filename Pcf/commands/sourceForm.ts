import { plainGuid } from "./guid";

/** Proposed for a new source; whole numbers have no default value on the platform. */
const SyncMinutes = 60;

/** Onload of the source connection's main form: proposes how often a new source is synchronized. */
export function sourceFormLoaded(context: Xrm.Events.EventContext): void {
    const form = context.getFormContext();
    const minutes = form.getAttribute<Xrm.Attributes.NumberAttribute>("seg_syncminutes");
    if (plainGuid(form.data.entity.getId()) === "" && minutes?.getValue() === null) minutes.setValue(SyncMinutes);
}
