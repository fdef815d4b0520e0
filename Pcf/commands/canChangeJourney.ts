import { isOneOf } from "./isOneOf";
import { type JourneyFacts, Journeys, JourneyStatus } from "./journey";
import { holdsForForm, holdsForSelected } from "./rows";

const { Draft, Live, Held, Paused } = JourneyStatus;

/** The states in which a command makes sense. */
const can = {
    publish: ({ status }: JourneyFacts): boolean => isOneOf(status, Draft),
    pause: ({ status }: JourneyFacts): boolean => isOneOf(status, Live, Held),
    resume: ({ status }: JourneyFacts): boolean => isOneOf(status, Paused),
    stop: ({ status }: JourneyFacts): boolean => isOneOf(status, Live, Held, Paused),
    run: ({ status }: JourneyFacts): boolean => isOneOf(status, Live, Held),
};

/** Enable rule: every selected journey can be published. */
export const canPublishJourneysFromList = (selectedItemIds: string[]): Promise<boolean> => holdsForSelected(Journeys, selectedItemIds, can.publish);

/** Enable rule: the journey of the form can be published. */
export const canPublishJourneyFromForm = (form: Xrm.FormContext): boolean => holdsForForm(Journeys, form, can.publish);

/** Enable rule: every selected journey can be paused. */
export const canPauseJourneysFromList = (selectedItemIds: string[]): Promise<boolean> => holdsForSelected(Journeys, selectedItemIds, can.pause);

/** Enable rule: the journey of the form can be paused. */
export const canPauseJourneyFromForm = (form: Xrm.FormContext): boolean => holdsForForm(Journeys, form, can.pause);

/** Enable rule: every selected journey can be resumed. */
export const canResumeJourneysFromList = (selectedItemIds: string[]): Promise<boolean> => holdsForSelected(Journeys, selectedItemIds, can.resume);

/** Enable rule: the journey of the form can be resumed. */
export const canResumeJourneyFromForm = (form: Xrm.FormContext): boolean => holdsForForm(Journeys, form, can.resume);

/** Enable rule: every selected journey can be stopped. */
export const canStopJourneysFromList = (selectedItemIds: string[]): Promise<boolean> => holdsForSelected(Journeys, selectedItemIds, can.stop);

/** Enable rule: the journey of the form can be stopped. */
export const canStopJourneyFromForm = (form: Xrm.FormContext): boolean => holdsForForm(Journeys, form, can.stop);

/** Enable rule: every selected journey can be run. */
export const canRunJourneysFromList = (selectedItemIds: string[]): Promise<boolean> => holdsForSelected(Journeys, selectedItemIds, can.run);

/** Enable rule: the journey of the form can be run. */
export const canRunJourneyFromForm = (form: Xrm.FormContext): boolean => holdsForForm(Journeys, form, can.run);
