import { askOfJourney, JourneyQuestion } from "./journeyQuestion";

/** A segment as it decides about an audience. */
export interface CountedSegment {
    readonly segmentId: string;
    /** null: the user may not read it. */
    readonly name: string | null;
    readonly source: string | null;
    /** When the list of members is of; null: the segment is asked live. */
    readonly evaluatedOn: string | null;
}

export interface SegmentShare extends CountedSegment {
    /** People of the audience who are in it. */
    readonly own: number;
    /** Of those, the ones nothing before takes away. */
    readonly marginal: number;
}

export interface ListUsed extends CountedSegment {
    readonly generation: number | null;
}

export interface Warning {
    readonly code: string;
    /** JSONPath in the definition. */
    readonly path: string;
    readonly message: string;
}

/** What seg_PreviewAudience answers. */
export interface AudiencePreview {
    readonly isExact: boolean;
    /** With the rights of the journey's owner, as it runs; otherwise people whom the user may read are counted. */
    readonly isCountedAsOwner: boolean;
    readonly entry: CountedSegment;
    readonly gross: number;
    readonly exclusions: readonly SegmentShare[];
    readonly suppressions: readonly SegmentShare[];
    readonly net: number;
    /** Rows and columns: entry, exclusions, suppressions; null: not counted. */
    readonly overlaps: readonly (readonly (number | null)[])[];
    readonly lists: readonly ListUsed[];
    readonly warnings: readonly Warning[];
}

/** What the entry criteria of a journey, saved or not, do to the audience. */
export function previewAudience(webApi: ComponentFramework.WebApi, question: JourneyQuestion): Promise<AudiencePreview> {
    return askOfJourney(webApi, "seg_PreviewAudience", question);
}
