import { action, executeCustomApi } from "./customApi";
import type { NamedRow } from "./rowQueries";

export interface PreviewRequest {
    readonly entityType: string;
    readonly query: string;
    /** The segment the query is for, once it was saved: its manual members then count too, and cycles are seen. */
    readonly segmentId?: string;
}

export interface Preview {
    readonly count: number;
    /** False: at least this many. */
    readonly exact: boolean;
    readonly sample: readonly NamedRow[];
}

interface Answer {
    readonly Count: number;
    readonly IsExact: boolean;
    readonly Sample?: string;
}

/** Counts a query that need not be saved, with the user's own rights. */
export async function previewSegment(webApi: ComponentFramework.WebApi, { entityType, query, segmentId }: PreviewRequest): Promise<Preview> {
    const parameters: Record<string, string> = { EntityType: entityType, Query: query };
    if (segmentId) parameters.SegmentId = segmentId;
    const answer = await executeCustomApi<Answer>(webApi, action("seg_PreviewSegment", parameters, ["SegmentId"]));
    return { count: answer.Count, exact: answer.IsExact, sample: JSON.parse(answer.Sample || "[]") as NamedRow[] };
}
