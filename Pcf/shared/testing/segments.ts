/** A row of seg_segment as the Web API hands it out. */
export type SegmentRow = Record<string, unknown> & { seg_segmentid: string; seg_name: string };

export interface SegmentRowFacts {
    readonly name: string;
    readonly entityType?: string;
    readonly source?: string;
    /** null: never evaluated. */
    readonly members?: number | null;
    readonly type?: "Static" | "Dynamic";
    readonly status?: "Draft" | "Ready to use" | "Stopped" | "Expired";
}

const Sources: Readonly<Record<string, number>> = { "Outbound marketing": 701100010, "Customer Insights": 701100011, "Real-time marketing": 701100012 };

export function segmentId(number: number): string {
    return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

export function segmentRow(number: number, facts: SegmentRowFacts): SegmentRow {
    const { name, entityType = "contact", source = "Real-time marketing", members = 100, type = "Dynamic", status = "Ready to use" } = facts;
    return {
        seg_segmentid: segmentId(number),
        seg_name: name,
        "seg_source@OData.Community.Display.V1.FormattedValue": source,
        seg_source: Sources[source] ?? Sources["Real-time marketing"],
        seg_type: type === "Static" ? 701100010 : 701100011,
        seg_entitytype: entityType,
        // the platform keeps 0 in the column of a segment that was never evaluated
        seg_membercount: members ?? 0,
        seg_evaluatedon: members === null ? null : "2026-11-01T00:00:00Z",
        statecode: status === "Stopped" || status === "Expired" ? 1 : 0,
        "statuscode@OData.Community.Display.V1.FormattedValue": status,
    };
}
