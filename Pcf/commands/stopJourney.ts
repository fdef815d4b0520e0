import { confirmStop } from "./confirmStop";
import { journeyAction, onJourneyOfForm, onSelectedJourneys } from "./journeyCommand";

const ask = confirmStop("Commands_StopJourneyTitle", "Commands_StopJourney", "Commands_StopJourneys");
const stop = journeyAction("seg_StopJourney", "Commands_Stopping", "Commands_NotStopped");

/** Stop on the list, after a question: it ends the journeys for everybody, for good. */
export function stopJourneysFromList(grid: Xrm.Controls.GridControl, selectedItemIds: string[]): Promise<void> {
    return onSelectedJourneys(stop, grid, selectedItemIds, ask);
}

/** Stop on the form, after the same question. */
export function stopJourneyFromForm(form: Xrm.FormContext): Promise<void> {
    return onJourneyOfForm(stop, form, ask);
}
