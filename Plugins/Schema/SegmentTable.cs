namespace Segmentation.Plugins.Schema;

/// <summary>Table seg_segment: the segments of every source in one list.</summary>
public static class SegmentTable
{
    /// <summary>Logical name.</summary>
    public const string LogicalName = "seg_segment";

    /// <summary>Primary key.</summary>
    public const string Id = "seg_segmentid";

    /// <summary>Name.</summary>
    public const string Name = "seg_name";

    /// <summary>What the segment is for.</summary>
    public const string Description = "seg_description";

    /// <summary>Where the segment comes from, a <see cref="SegmentSource"/>; fixed once the segment exists.</summary>
    public const string Source = "seg_source";

    /// <summary>Logical name of the table whose rows are the members; fixed once the segment exists.</summary>
    public const string EntityType = "seg_entitytype";

    /// <summary>A <see cref="SegmentType"/>.</summary>
    public const string Type = "seg_type";

    /// <summary>FetchXML of a dynamic segment.</summary>
    public const string Query = "seg_query";

    /// <summary>Id of the segment in its source; unique together with the source.</summary>
    public const string SourceKey = "seg_sourcekey";

    /// <summary>Address that opens the segment in its source.</summary>
    public const string SourceUrl = "seg_sourceurl";

    /// <summary>Members at the last evaluation; empty while never evaluated.</summary>
    public const string MemberCount = "seg_membercount";

    /// <summary>When the members were last evaluated.</summary>
    public const string EvaluatedOn = "seg_evaluatedon";

    /// <summary>Generation of member rows that is in force.</summary>
    public const string Generation = "seg_generation";

    /// <summary>Minutes between two refreshes.</summary>
    public const string RefreshMinutes = "seg_refreshminutes";

    /// <summary>Why the last refresh failed.</summary>
    public const string LastError = "seg_lasterror";

    /// <summary>User or team that owns the row.</summary>
    public const string OwnerId = "ownerid";

    /// <summary>State.</summary>
    public const string StateCode = "statecode";

    /// <summary>Status reason.</summary>
    public const string StatusCode = "statuscode";
}
