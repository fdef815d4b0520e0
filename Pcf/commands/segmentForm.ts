import { notify } from "./notify";
import { RealTimeMarketing, segmentOfForm, SegmentStatus } from "./segment";
import { text } from "./text";

/** What never changes once the segment exists. */
const FixedColumns = ["seg_entitytype", "seg_source"];

/** What the source of a segment decides. */
const ColumnsOfTheSource = ["seg_name", "seg_type", "seg_query", "seg_refreshminutes"];

/** Onload of the segment's main form: locks what cannot change, and says what the user should know of the segment. */
export function segmentFormLoaded(context: Xrm.Events.EventContext): void {
    const form = context.getFormContext();
    showState(form);
    form.data.addOnLoad(() => showState(form));
}

function showState(form: Xrm.FormContext): void {
    const segment = segmentOfForm(form);
    if (!segment) return;
    FixedColumns.forEach((column) => lock(form, column));
    const isOwn = segment.source === RealTimeMarketing;
    if (!isOwn) ColumnsOfTheSource.forEach((column) => lock(form, column));
    const value = (column: string): unknown => form.getAttribute(column)?.getValue() ?? null;
    const error = value("seg_lasterror") as string | null;
    notify(form, "seg_lasterror", error && text("Commands_LastError", error), segment.status === SegmentStatus.Error ? "ERROR" : "WARNING");
    notify(form, "seg_evaluatedon", value("seg_evaluatedon") === null && text(isOwn ? "Commands_NotEvaluatedYet" : "Commands_NotSynchronizedYet"), "INFO");
}

function lock(form: Xrm.FormContext, column: string): void {
    form.getControl<Xrm.Controls.StandardControl>(column)?.setDisabled(true);
}
