/** Logical names and choice values of seg_segment, as in Plugins/Schema. */
export const SegmentTable = {
    LogicalName: "seg_segment",
    Id: "seg_segmentid",
    Name: "seg_name",
    Source: "seg_source",
    EntityType: "seg_entitytype",
    MemberCount: "seg_membercount",
    EvaluatedOn: "seg_evaluatedon",
    State: "statecode",
    StatusReason: "statuscode",
} as const;

export const ActiveState = 0;

export const JourneyTable = { LogicalName: "seg_journey", Id: "seg_journeyid", StatusReason: "statuscode" } as const;
