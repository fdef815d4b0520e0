import type { CountedSegment, ListUsed } from "../../shared/dataverse/audiencePreview";
import { useHost } from "../../shared/host";
import { useInsight } from "./insightServices";

export interface SegmentTexts {
    readonly nameOf: (segment: Pick<CountedSegment, "name">) => string;
    /** Where a segment comes from, and of when what is known of it is. */
    readonly originOf: (segment: CountedSegment) => string;
}

/** What users read of segments that decide about an audience. */
export function useSegmentTexts(lists: readonly ListUsed[] = []): SegmentTexts {
    const { text } = useHost();
    const { dateTime } = useInsight();
    return {
        nameOf: ({ name }) => name ?? text("Insight_Unreadable"),
        originOf: ({ segmentId, source, evaluatedOn }) => {
            const isList = lists.some((list) => list.segmentId === segmentId);
            const asOf = evaluatedOn ? text("Insight_ListOf", dateTime(new Date(evaluatedOn))) : text(isList ? "Insight_List" : "Insight_Live");
            return [source, asOf].filter(Boolean).join(" · ");
        },
    };
}
