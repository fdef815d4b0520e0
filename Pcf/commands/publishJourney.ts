import { journeyAction, onJourneyOfForm, onSelectedJourneys } from "./journeyCommand";

const publish = journeyAction("seg_PublishJourney", "Commands_Publishing", "Commands_NotPublished");

/** Publish on the list: the selected journeys go live. */
export function publishJourneysFromList(grid: Xrm.Controls.GridControl, selectedItemIds: string[]): Promise<void> {
    return onSelectedJourneys(publish, grid, selectedItemIds);
}

/** Publish on the form; what was changed is saved before. */
export function publishJourneyFromForm(form: Xrm.FormContext): Promise<void> {
    return onJourneyOfForm(publish, form);
}
