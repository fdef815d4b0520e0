import * as React from "react";
import type { MemberExplanation, VerdictWord } from "../../../shared/dataverse/memberExplanation";
import { useHost } from "../../../shared/host";
import { useInsight } from "../insightServices";
import { localTimes } from "./localTimes";

const Moods: Record<VerdictWord, "in" | "out" | "over"> = { enters: "in", inJourney: "in", excluded: "out", suppressed: "out", notInAudience: "out", left: "over" };

/** In or out, in a word and a sentence. */
export const Verdict: React.FC<{ readonly explanation: MemberExplanation }> = ({ explanation: { verdict, reason } }) => {
    const { text } = useHost();
    const { dateTime } = useInsight();
    return (
        <div role="status" className={`segi-verdict segi-${Moods[verdict]}`}>
            <strong>{text(`Insight_Verdict_${verdict}`)}</strong>
            <span>{localTimes(reason, dateTime)}</span>
        </div>
    );
};
