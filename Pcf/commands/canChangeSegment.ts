import { isOneOf } from "./isOneOf";
import { holdsForForm, holdsForSelected } from "./rows";
import { RealTimeMarketing, type SegmentFacts, Segments, SegmentStatus } from "./segment";

const { Draft, ReadyToUse, Refreshing, Error, Stopped, Expired } = SegmentStatus;

/** The states in which a command makes sense; what the source decides is the source's. */
const can = {
    publish: ({ source, status }: SegmentFacts): boolean => source === RealTimeMarketing && isOneOf(status, Draft, Error, Stopped, Expired),
    stop: ({ status }: SegmentFacts): boolean => isOneOf(status, ReadyToUse, Refreshing, Error),
    refresh: ({ source, status }: SegmentFacts): boolean => source === RealTimeMarketing && isOneOf(status, ReadyToUse, Error),
};

/** Enable rule: every selected segment can be published. */
export const canPublishFromList = (selectedItemIds: string[]): Promise<boolean> => holdsForSelected(Segments, selectedItemIds, can.publish);

/** Enable rule: every selected segment can be stopped. */
export const canStopFromList = (selectedItemIds: string[]): Promise<boolean> => holdsForSelected(Segments, selectedItemIds, can.stop);

/** Enable rule: every selected segment can be refreshed. */
export const canRefreshFromList = (selectedItemIds: string[]): Promise<boolean> => holdsForSelected(Segments, selectedItemIds, can.refresh);

/** Enable rule: the segment of the form can be published. */
export const canPublishFromForm = (form: Xrm.FormContext): boolean => holdsForForm(Segments, form, can.publish);

/** Enable rule: the segment of the form can be stopped. */
export const canStopFromForm = (form: Xrm.FormContext): boolean => holdsForForm(Segments, form, can.stop);

/** Enable rule: the segment of the form can be refreshed. */
export const canRefreshFromForm = (form: Xrm.FormContext): boolean => holdsForForm(Segments, form, can.refresh);
