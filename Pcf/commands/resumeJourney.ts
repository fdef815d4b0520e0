import { journeyAction, onJourneyOfForm, onSelectedJourneys } from "./journeyCommand";

const resume = journeyAction("seg_ResumeJourney", "Commands_Resuming", "Commands_NotResumed");

/** Resume on the list: the selected journeys go on where they were paused. */
export function resumeJourneysFromList(grid: Xrm.Controls.GridControl, selectedItemIds: string[]): Promise<void> {
    return onSelectedJourneys(resume, grid, selectedItemIds);
}

/** Resume on the form; what was changed is saved before. */
export function resumeJourneyFromForm(form: Xrm.FormContext): Promise<void> {
    return onJourneyOfForm(resume, form);
}
