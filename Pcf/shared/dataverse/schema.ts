/** Logical names and choice values of seg_segment, as in Plugins/Schema. */
export const SegmentTable = {
    LogicalName: "seg_segment",
    Id: "seg_segmentid",
    Name: "seg_name",
    Source: "seg_source",
    EntityType: "seg_entitytype",
    Type: "seg_type",
    MemberCount: "seg_membercount",
    EvaluatedOn: "seg_evaluatedon",
    State: "statecode",
    StatusReason: "statuscode",
} as const;

export const ActiveState = 0;

/** A segment whose members are rows, not a query. */
export const StaticType = 701100010;

/** A segment that is built here. */
export const OwnSource = 701100012;

export const JourneyTable = { LogicalName: "seg_journey", Id: "seg_journeyid", StatusReason: "statuscode" } as const;

/** Status reasons of seg_journey. */
export const JourneyStatus = { Draft: 1, Stopped: 2, Live: 701100001, Held: 701100002, Paused: 701100003, Completed: 701100004 } as const;
