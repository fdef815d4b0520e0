namespace Segmentation.Plugins.Runtime;

/// <summary>
/// Why a request was refused. The name begins the message, the number is the fault's ErrorCode; both are stable, so that clients can rely on them.
/// The first names are those of the real product's validation (msdynmkt_ValidateJourneyJson).
/// </summary>
public enum RefusalCode
{
    /// <summary>A journey names a segment whose rows are of another table than those of its audience.</summary>
    SegmentEntityMismatch = 701100001,

    /// <summary>A journey names a segment that does not exist, or that the caller may not read.</summary>
    NonExistingSegment = 701100002,

    /// <summary>seg_definition is no sound definition, or contradicts what else the request writes.</summary>
    InvalidDefinition = 701100003,

    /// <summary>Entity type and source of a segment are fixed once it exists.</summary>
    SegmentEntityTypeLocked = 701100004,

    /// <summary>A segment that journeys name cannot be deleted.</summary>
    SegmentInUse = 701100005,

    /// <summary>A segment needs the logical name of an existing table as its entity type.</summary>
    NonExistingTable = 701100006,

    /// <summary>Rows of seg_journeysegment are derived from the journey's definition and written by nobody else.</summary>
    JourneySegmentIsDerived = 701100007,

    /// <summary>A custom API was called with a role other than Exclusion and Suppression.</summary>
    InvalidRole = 701100008,

    /// <summary>The segment to add is in the journey already, in the same role.</summary>
    SegmentAlreadyInJourney = 701100009,

    /// <summary>The segment to remove is not in the journey in this role.</summary>
    SegmentNotInJourney = 701100010,

    /// <summary>seg_query is no FetchXML that says which rows of the segment's table belong to it.</summary>
    SegmentQueryInvalid = 701100011,

    /// <summary>A segment would be in itself, by way of the segments it names.</summary>
    SegmentCycle = 701100012,

    /// <summary>Rows of seg_segmentreference are derived from the segment's query and written by nobody else.</summary>
    SegmentReferenceIsDerived = 701100014,

    /// <summary>Members of a segment are rows of its entity type.</summary>
    MemberEntityMismatch = 701100015,

    /// <summary>A call names more members than it takes.</summary>
    TooManyMembers = 701100016,

    /// <summary>A segment of another source is refreshed, and given members, there.</summary>
    SegmentOfOtherSource = 701100017,

    /// <summary>A segment that is no draft, and neither stopped nor expired, is asked for.</summary>
    SegmentNotReady = 701100018,

    /// <summary>A source cannot be read.</summary>
    SourceUnavailable = 701100019,

    /// <summary>A custom API was called with ids, or a kind, that are none.</summary>
    InvalidMemberRequest = 701100020,

    /// <summary>A job is of a kind, or holds a payload, that this version does not run.</summary>
    UnknownJob = 701100021,

    /// <summary>A job was cut off again and again.</summary>
    JobInterrupted = 701100022,

    /// <summary>A segment, with the segments it asks for, needs a larger query than the platform takes.</summary>
    SegmentTooComplex = 701100030,

    /// <summary>A preview was asked for that does not say of what: of a segment or a query for a table, of a journey or a definition.</summary>
    InvalidPreviewRequest = 701100031,

    /// <summary>A segment of another source is older than the journey allows.</summary>
    StaleSegment = 701100032,

    /// <summary>A live journey's definition and schedule change only while it is paused; one that has ended stays as it was.</summary>
    JourneyLocked = 701100033,

    /// <summary>A journey cannot come from its status to the one asked for.</summary>
    JourneyStatusNotPossible = 701100034,

    /// <summary>A tile on which people stand cannot be removed.</summary>
    TileOccupied = 701100035,

    /// <summary>A journey to be published has no name.</summary>
    EmptyJourneyName = 701100036,

    /// <summary>A journey to be published has no audience.</summary>
    MissingAudience = 701100037,

    /// <summary>A journey ends before it starts, or has ended already.</summary>
    InvalidTimeRange = 701100038,

    /// <summary>The start of a journey to be published has passed.</summary>
    InvalidStartTime = 701100039,

    /// <summary>A journey to be published repeats without saying how often, or in an unknown time zone.</summary>
    InvalidFrequency = 701100040,

    /// <summary>A tile of a journey to be published does not say what it does, or something that cannot be done.</summary>
    InvalidTile = 701100041,

    /// <summary>Not a refusal but a failure of this solution; the trace has the details.</summary>
    UnexpectedFailure = 701100099,
}
