import * as React from "react";
import type { MemberExplanation } from "../../../shared/dataverse/memberExplanation";
import { DelayedAnswer, useDelayedAnswer } from "../../../shared/ui/useDelayedAnswer";
import { useInsight } from "../insightServices";

/** Explains a person, and again after each change of the definition. */
export function useExplanation(journeyId: string, definition: string, personId: string): DelayedAnswer<MemberExplanation> {
    const { explainMember } = useInsight();
    const ask = React.useMemo(() => () => explainMember({ journeyId, definition }, personId), [explainMember, journeyId, definition, personId]);
    return useDelayedAnswer(ask);
}
