import { readSegments, RealTimeMarketing, type SegmentFacts, segmentOfForm, SegmentStatus } from "./segment";

const { Draft, ReadyToUse, Refreshing, Error, Stopped, Expired } = SegmentStatus;

/** The states in which a command makes sense; what the source decides is the source's. */
const can = {
    publish: ({ source, status }: SegmentFacts): boolean => source === RealTimeMarketing && isOneOf(status, Draft, Error, Stopped, Expired),
    stop: ({ status }: SegmentFacts): boolean => isOneOf(status, ReadyToUse, Refreshing, Error),
    refresh: ({ source, status }: SegmentFacts): boolean => source === RealTimeMarketing && isOneOf(status, ReadyToUse, Error),
};

/** Enable rule: every selected segment can be published. */
export const canPublishFromList = (selectedItemIds: string[]): Promise<boolean> => allOf(selectedItemIds, can.publish);

/** Enable rule: every selected segment can be stopped. */
export const canStopFromList = (selectedItemIds: string[]): Promise<boolean> => allOf(selectedItemIds, can.stop);

/** Enable rule: every selected segment can be refreshed. */
export const canRefreshFromList = (selectedItemIds: string[]): Promise<boolean> => allOf(selectedItemIds, can.refresh);

/** Enable rule: the segment of the form can be published. */
export const canPublishFromForm = (form: Xrm.FormContext): boolean => ofForm(form, can.publish);

/** Enable rule: the segment of the form can be stopped. */
export const canStopFromForm = (form: Xrm.FormContext): boolean => ofForm(form, can.stop);

/** Enable rule: the segment of the form can be refreshed. */
export const canRefreshFromForm = (form: Xrm.FormContext): boolean => ofForm(form, can.refresh);

async function allOf(ids: string[], rule: (segment: SegmentFacts) => boolean): Promise<boolean> {
    if (ids.length === 0) return false;
    try {
        const segments = await readSegments(ids);
        return segments.length === ids.length && segments.every(rule);
    } catch {
        return false;
    }
}

function ofForm(form: Xrm.FormContext, rule: (segment: SegmentFacts) => boolean): boolean {
    const segment = segmentOfForm(form);
    return segment !== undefined && rule(segment);
}

function isOneOf(status: number | null, ...values: number[]): boolean {
    return status !== null && values.includes(status);
}
