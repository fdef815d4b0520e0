import type { ListUsed, Warning } from "./audiencePreview";
import { askOfJourney, JourneyQuestion } from "./journeyQuestion";

export interface SimulatedBranch {
    /** "otherNext": those who take no branch. */
    readonly id: string;
    readonly taken: number | null;
    readonly reason?: string | null;
}

export interface SimulatedTile {
    readonly id: string;
    readonly reached: number | null;
    /** Why it is not known. */
    readonly reason?: string | null;
    readonly branches?: readonly SimulatedBranch[];
}

/** What seg_SimulateJourney answers. */
export interface JourneySimulation {
    readonly isExact: boolean;
    readonly entered: number;
    readonly tiles: readonly SimulatedTile[];
    readonly lists: readonly ListUsed[];
    readonly warnings: readonly Warning[];
}

/** Sends everybody who would enter now through the journey, and writes nothing. */
export function simulateJourney(webApi: ComponentFramework.WebApi, question: JourneyQuestion): Promise<JourneySimulation> {
    return askOfJourney(webApi, "seg_SimulateJourney", question);
}
