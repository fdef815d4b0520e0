import { JourneyStatus } from "../shared/dataverse/schema";

/** Whether people are in the journey, or were: everywhere but in a draft. */
export function hasPeople(status: number | undefined): boolean {
    return status !== undefined && status !== JourneyStatus.Draft;
}

/** Key of the sentence that says why nothing can be changed; undefined where it can. */
export function whyReadOnly(status: number | undefined, disabled: boolean): string | undefined {
    switch (status) {
        case JourneyStatus.Live:
        case JourneyStatus.Held:
            return "ReadOnly_Live";
        case JourneyStatus.Stopped:
        case JourneyStatus.Completed:
            return "ReadOnly_Ended";
        default:
            return disabled ? "ReadOnly_Locked" : undefined;
    }
}
