import type { SegmentRole } from "../model/journey/journeyDocument";
import { askOfJourney, JourneyQuestion } from "./journeyQuestion";

export type VerdictWord = "enters" | "excluded" | "suppressed" | "notInAudience" | "inJourney" | "left";

export interface ExplainedRule {
    readonly role: SegmentRole;
    readonly path: string;
    readonly segmentId: string;
    /** null: the user may not read it. */
    readonly name: string | null;
    /** null: not known; `how` says why. */
    readonly isMember: boolean | null;
    readonly how: string;
    readonly evaluatedOn: string | null;
}

export interface PathStep {
    readonly tile: string | null;
    readonly status: string;
    readonly on: string | null;
    readonly detail: string | null;
    readonly isExpected: boolean;
}

/** What seg_ExplainMember answers. */
export interface MemberExplanation {
    readonly memberId: string;
    readonly name: string;
    readonly verdict: VerdictWord;
    readonly reason: string;
    readonly rules: readonly ExplainedRule[];
    readonly path: readonly PathStep[];
}

/** Why a person is in a journey, enters it or does not. */
export function explainMember(webApi: ComponentFramework.WebApi, question: JourneyQuestion, memberId: string): Promise<MemberExplanation> {
    return askOfJourney(webApi, "seg_ExplainMember", question, memberId);
}
