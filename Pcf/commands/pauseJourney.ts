import { journeyAction, onJourneyOfForm, onSelectedJourneys } from "./journeyCommand";

const pause = journeyAction("seg_PauseJourney", "Commands_Pausing", "Commands_NotPaused");

/** Pause on the list: nobody enters the selected journeys or moves on, until they are resumed. */
export function pauseJourneysFromList(grid: Xrm.Controls.GridControl, selectedItemIds: string[]): Promise<void> {
    return onSelectedJourneys(pause, grid, selectedItemIds);
}

/** Pause on the form; what was changed is saved before. */
export function pauseJourneyFromForm(form: Xrm.FormContext): Promise<void> {
    return onJourneyOfForm(pause, form);
}
