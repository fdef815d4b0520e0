import type { AudiencePreview, CountedSegment, SegmentShare } from "../../../shared/dataverse/audiencePreview";

export interface WaterfallStep {
    readonly kind: "exclusion" | "suppression";
    readonly segment: CountedSegment;
    /** People of the audience who are in the segment. */
    readonly own: number;
    /** Those it takes away that nothing before does. */
    readonly taken: number;
    /** Those it would take away, had something before not done so. */
    readonly already: number;
    /** People left before and after it. */
    readonly before: number;
    readonly after: number;
}

/** What each segment takes away, one after the other. */
export function waterfallSteps({ gross, exclusions, suppressions }: AudiencePreview): WaterfallStep[] {
    let left = gross;
    const step = (kind: WaterfallStep["kind"]) => (share: SegmentShare): WaterfallStep => {
        const before = left;
        left -= share.marginal;
        return { kind, segment: share, own: share.own, taken: share.marginal, already: share.own - share.marginal, before, after: left };
    };
    return [...exclusions.map(step("exclusion")), ...suppressions.map(step("suppression"))];
}
