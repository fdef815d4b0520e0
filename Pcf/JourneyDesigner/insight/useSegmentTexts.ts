import type { CountedSegment } from "../../shared/dataverse/audiencePreview";
import { useHost } from "../../shared/host";
import { useInsight } from "./insightServices";

export interface SegmentTexts {
    readonly nameOf: (segment: Pick<CountedSegment, "name">) => string;
    /** Where a segment comes from, and of when what is known of it is. */
    readonly originOf: (segment: CountedSegment) => string;
}

/** What users read of segments that decide about an audience. */
export function useSegmentTexts(): SegmentTexts {
    const { text } = useHost();
    const { dateTime } = useInsight();
    return {
        nameOf: ({ name }) => name ?? text("Insight_Unreadable"),
        originOf: ({ source, evaluatedOn }) => [source, evaluatedOn ? text("Insight_ListOf", dateTime(new Date(evaluatedOn))) : text("Insight_Live")].filter(Boolean).join(" · "),
    };
}
