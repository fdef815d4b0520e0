import { create } from "./webApi";

/** Values of seg_source. */
export const source = { outbound: 701100010, customerInsights: 701100011, realTime: 701100012 } as const;

/** A segment as the scenarios need it. */
export interface Segment {
    id: string;
    name: string;
}

/** Creates a segment of a table. */
export async function createSegment(name: string, entityType: string, from: number = source.realTime): Promise<Segment> {
    const row = await create("seg_segments?$select=seg_segmentid", { seg_name: name, seg_entitytype: entityType, seg_source: from });
    return { id: String(row["seg_segmentid"]), name };
}
