import { journeyAction, onJourneyOfForm, onSelectedJourneys } from "./journeyCommand";
import { RunNote } from "./journeyForm";
import { text } from "./text";

const run = journeyAction("seg_RunJourney", "Commands_Running", "Commands_NotRun");

/** Run now on the list: what is due in the selected journeys is done in the background, without waiting for the schedule. */
export function runJourneysFromList(grid: Xrm.Controls.GridControl, selectedItemIds: string[]): Promise<void> {
    return onSelectedJourneys(run, grid, selectedItemIds);
}

/** Run now on the form, which then says where to look. */
export function runJourneyFromForm(form: Xrm.FormContext): Promise<void> {
    return onJourneyOfForm(run, form, undefined, () => form.ui.setFormNotification(text("Commands_RunQueued"), "INFO", RunNote));
}
