import { isOneOf } from "./isOneOf";
import { type JourneyFacts, journeyOfForm, JourneyStatus } from "./journey";
import { followFrequency, proposeTimeZone, ScheduleColumns } from "./journeySchedule";
import { notify } from "./notify";
import { clearProblems, linesOf } from "./problems";
import { text } from "./text";

/** Id of the notification that a run was queued. */
export const RunNote = "seg_run";

/** Tabs of the main form with rows that only a saved journey has. */
const TabsOfSaved = ["tab_people", "tab_segments", "tab_jobs"];

const { Draft, Live, Held, Paused, Stopped, Completed } = JourneyStatus;

/** What the form says in each state. */
const StateTexts = new Map<number | null, string>([
    [Live, "Commands_JourneyLive"], [Paused, "Commands_JourneyPaused"], [Stopped, "Commands_JourneyStopped"], [Completed, "Commands_JourneyCompleted"],
]);

/** Onload of the journey's main and quick create form: shows what applies, locks what cannot change, and says what the user should know. */
export async function journeyFormLoaded(context: Xrm.Events.EventContext): Promise<void> {
    const form = context.getFormContext();
    followFrequency(form);
    showState(form);
    form.data.addOnLoad(() => showState(form));
    await proposeTimeZone(form);
}

function showState(form: Xrm.FormContext): void {
    const journey = journeyOfForm(form);
    TabsOfSaved.forEach((tab) => form.ui.tabs.get(tab)?.setVisible(journey !== undefined));
    if (!journey) return;
    const locked = !isOneOf(journey.status, Draft, Paused);
    ["seg_definition", ...ScheduleColumns].forEach((column) => form.getControl<Xrm.Controls.StandardControl>(column)?.setDisabled(locked));
    clearProblems(form);
    form.ui.clearFormNotification(RunNote);
    showStatus(form, journey);
}

function showStatus(form: Xrm.FormContext, { status }: JourneyFacts): void {
    const reason = (form.getAttribute("seg_holdreason")?.getValue() as string | null | undefined) ?? "";
    const isHeld = status === Held;
    notify(form, "seg_holdreason", isHeld && text("Commands_JourneyHeld", linesOf(reason).join(" ")), "WARNING");
    const key = StateTexts.get(isHeld ? Live : status);
    notify(form, "seg_state", key !== undefined && text(key), "INFO");
    form.getControl<Xrm.Controls.StandardControl>("seg_holdreason")?.setVisible(isHeld);
}
