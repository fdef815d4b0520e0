import { plainGuid } from "./guid";

/** Columns of a journey that say when people enter it, and how old its segments may be. */
export const ScheduleColumns = ["seg_frequency", "seg_repeatevery", "seg_repeatunit", "seg_allowreentry", "seg_starton", "seg_endon", "seg_timezone", "seg_maxstaleness"];

/** Values of seg_frequency. */
export const Frequency = { OneTime: 701100000, NewJoiners: 701100001, Repeating: 701100002 } as const;

const Days = 701100000;

/** Columns that one frequency alone uses. */
const Repetition = ["seg_repeatevery", "seg_repeatunit"];
const Reentry = ["seg_allowreentry"];

/** Shows the columns that apply to the frequency, now and whenever it changes. */
export function followFrequency(form: Xrm.FormContext): void {
    const frequency = form.getAttribute("seg_frequency");
    const show = (): void => showWhatApplies(form, frequency?.getValue() as number | null | undefined);
    show();
    frequency?.addOnChange(() => {
        show();
        if (frequency.getValue() === Frequency.Repeating) proposeRepetition(form);
    });
    form.data.addOnLoad(show);
}

function showWhatApplies(form: Xrm.FormContext, frequency: number | null | undefined): void {
    const repeats = frequency === Frequency.Repeating;
    Repetition.forEach((column) => {
        show(form, column, repeats);
        form.getAttribute(column)?.setRequiredLevel(repeats ? "required" : "none");
    });
    Reentry.forEach((column) => show(form, column, frequency === Frequency.NewJoiners));
}

function show(form: Xrm.FormContext, column: string, visible: boolean): void {
    form.getControl<Xrm.Controls.StandardControl>(column)?.setVisible(visible);
}

/** Every day, where nothing was chosen before. */
function proposeRepetition(form: Xrm.FormContext): void {
    propose(form, "seg_repeatevery", 1);
    propose(form, "seg_repeatunit", Days);
}

/** A new journey runs by the clocks of whoever creates it. */
export async function proposeTimeZone(form: Xrm.FormContext): Promise<void> {
    if (plainGuid(form.data.entity.getId()) !== "") return;
    const user = plainGuid(Xrm.Utility.getGlobalContext().userSettings.userId);
    try {
        const settings = await Xrm.WebApi.retrieveRecord<{ timezonecode: number }>("usersettings", user, "?$select=timezonecode");
        propose(form, "seg_timezone", settings.timezonecode);
    } catch {
        // the user can still choose one
    }
}

function propose(form: Xrm.FormContext, column: string, value: number): void {
    const attribute = form.getAttribute<Xrm.Attributes.NumberAttribute>(column);
    if (attribute?.getValue() === null) attribute.setValue(value);
}
