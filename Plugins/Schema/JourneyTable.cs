namespace Segmentation.Plugins.Schema;

/// <summary>Table seg_journey: what happens to the people of an audience.</summary>
public static class JourneyTable
{
    /// <summary>Logical name.</summary>
    public const string LogicalName = "seg_journey";

    /// <summary>Primary key.</summary>
    public const string Id = "seg_journeyid";

    /// <summary>Name, at most <see cref="NameLength"/> characters.</summary>
    public const string Name = "seg_name";

    /// <summary>What the journey is for.</summary>
    public const string Description = "seg_description";

    /// <summary>JSON of the journey, the truth about its segments and tiles; at most <see cref="DefinitionLength"/> characters.</summary>
    public const string Definition = "seg_definition";

    /// <summary>Audience; derived from the definition.</summary>
    public const string EntrySegmentId = "seg_entrysegmentid";

    /// <summary>Table whose rows travel the journey; derived from the audience.</summary>
    public const string EntityType = "seg_entitytype";

    /// <summary>How often people enter.</summary>
    public const string Frequency = "seg_frequency";

    /// <summary>Number of units between two occurrences.</summary>
    public const string RepeatEvery = "seg_repeatevery";

    /// <summary>Unit of the repetition.</summary>
    public const string RepeatUnit = "seg_repeatunit";

    /// <summary>Whether people who re-join the audience enter again.</summary>
    public const string AllowReentry = "seg_allowreentry";

    /// <summary>When people may first enter.</summary>
    public const string StartOn = "seg_starton";

    /// <summary>When people may last enter.</summary>
    public const string EndOn = "seg_endon";

    /// <summary>Time zone of start, end and repetition.</summary>
    public const string TimeZone = "seg_timezone";

    /// <summary>Minutes an outside segment may be old before the journey is held.</summary>
    public const string MaxStaleness = "seg_maxstaleness";

    /// <summary>Version of the published definition.</summary>
    public const string Version = "seg_version";

    /// <summary>Hash of the definition that was published; the next one is compared with it.</summary>
    public const string PublishedHash = "seg_publishedhash";

    /// <summary>Number of the current repetition.</summary>
    public const string Occurrence = "seg_occurrence";

    /// <summary>Number of the current pass over the audience.</summary>
    public const string Wave = "seg_wave";

    /// <summary>Paging cookie of the current pass.</summary>
    public const string Cursor = "seg_cursor";

    /// <summary>Until when a running tick holds the journey.</summary>
    public const string LeaseUntil = "seg_leaseuntil";

    /// <summary>Why the journey is held.</summary>
    public const string HoldReason = "seg_holdreason";

    /// <summary>User or team that owns the row.</summary>
    public const string OwnerId = "ownerid";

    /// <summary>State.</summary>
    public const string StateCode = "statecode";

    /// <summary>Status reason.</summary>
    public const string StatusCode = "statuscode";

    /// <summary>Characters a name holds.</summary>
    public const int NameLength = 150;

    /// <summary>Characters the reason of a hold has.</summary>
    public const int HoldReasonLength = 2000;

    /// <summary>Characters a definition holds.</summary>
    public const int DefinitionLength = 1_048_576;
}
