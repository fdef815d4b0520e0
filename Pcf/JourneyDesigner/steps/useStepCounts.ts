import { useHost } from "../../shared/host";
import { useCountTexts } from "../insight/useCountTexts";
import { tileIdOf, useJourney } from "../journeyScope";

export interface StepCounts {
    readonly step: (step: string) => string | undefined;
    readonly branch: (tileId: string, branchId: string | null) => string | undefined;
}

/** How many people are, came or would come somewhere; nothing while nobody has counted. */
export function useStepCounts(): StepCounts {
    const { text } = useHost();
    const { counts, countsAreExact } = useJourney();
    const { brief } = useCountTexts(countsAreExact);

    function step(key: string): string | undefined {
        const id = tileIdOf(key);
        const found = id === undefined ? undefined : counts?.tile(id);
        if (!counts || !found) return undefined;
        if (counts.kind === "live") return text("Count_Live", brief(found.here ?? 0), brief(found.passed ?? 0));
        return found.expected === undefined || found.expected === null ? text("Count_Unknown") : text("Count_Expected", brief(found.expected));
    }

    function branch(tileId: string, branchId: string | null): string | undefined {
        const count = counts?.branch(tileId, branchId);
        return count === undefined || count === null ? undefined : brief(count);
    }

    return { step, branch };
}
