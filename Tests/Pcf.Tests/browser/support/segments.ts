import { call, create } from "./webApi";

/** Values of seg_source. */
export const source = { outbound: 701100010, customerInsights: 701100011, realTime: 701100012 } as const;

/** Value of seg_type: people are added and removed one by one. */
const staticType = 701100010;

/** A segment as the scenarios need it. */
export interface Segment {
    id: string;
    name: string;
}

/** Creates a segment of a table. */
export async function createSegment(name: string, entityType: string, from: number = source.realTime): Promise<Segment> {
    return createRow(name, { seg_entitytype: entityType, seg_source: from });
}

/** Creates and publishes a segment of the contacts that meet these conditions, in FetchXML. */
export async function publishDynamicSegment(name: string, conditions: string): Promise<Segment> {
    return publish(await createRow(name, { seg_entitytype: "contact", seg_source: source.realTime, seg_query: `<fetch><entity name="contact"><filter>${conditions}</filter></entity></fetch>` }));
}

/** Creates and publishes a segment of contacts that are added by hand. */
export async function publishStaticSegment(name: string): Promise<Segment> {
    return publish(await createRow(name, { seg_entitytype: "contact", seg_source: source.realTime, seg_type: staticType }));
}

/** Adds people to a static segment by their ids. */
export async function addMembers(segment: Segment, ids: readonly string[]): Promise<void> {
    await call("seg_AddSegmentMembers", { SegmentId: segment.id, MemberIds: ids });
}

async function createRow(name: string, columns: Record<string, unknown>): Promise<Segment> {
    const row = await create("seg_segments?$select=seg_segmentid", { seg_name: name, ...columns });
    return { id: String(row["seg_segmentid"]), name };
}

async function publish(segment: Segment): Promise<Segment> {
    await call("seg_PublishSegment", { SegmentId: segment.id });
    return segment;
}
