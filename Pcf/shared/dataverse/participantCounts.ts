import { askOfJourney } from "./journeyQuestion";

/** What became of the people of a journey. */
export interface ParticipantTotals {
    readonly entered: number;
    readonly active: number;
    readonly completed: number;
    readonly suppressed: number;
    readonly stopped: number;
    readonly memberInactive: number;
    readonly failed: number;
}

export interface CountedTile {
    readonly id: string;
    /** Active people who stand there now. */
    readonly here: number;
    /** Everybody who ever came. */
    readonly passed: number;
    /** The branch with the id null is the way of those who take none. */
    readonly branches?: readonly { readonly id: string | null; readonly taken: number }[];
}

/** What seg_CountParticipants answers. */
export interface ParticipantCounts extends ParticipantTotals {
    /** False: at least so many, as the definition was changed on people's way. */
    readonly exact: boolean;
    readonly tiles: readonly CountedTile[];
}

/** Counts the people of a saved journey. */
export function countParticipants(webApi: ComponentFramework.WebApi, journeyId: string): Promise<ParticipantCounts> {
    return askOfJourney(webApi, "seg_CountParticipants", { journeyId });
}
