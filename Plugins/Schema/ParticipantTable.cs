namespace Segmentation.Plugins.Schema;

/// <summary>Table seg_participant: people on their way through journeys, and what became of them.</summary>
public static class ParticipantTable
{
    /// <summary>Logical name.</summary>
    public const string LogicalName = "seg_participant";

    /// <summary>Primary key; computed from journey, occurrence and member, so that nobody enters twice.</summary>
    public const string Id = "seg_participantid";

    /// <summary>Name of the person when it entered.</summary>
    public const string Name = "seg_name";

    /// <summary>Journey.</summary>
    public const string JourneyId = "seg_journeyid";

    /// <summary>Person, a row of the journey's entity type.</summary>
    public const string MemberId = "seg_memberid";

    /// <summary>Pass of the journey over its audience; 1 for the first.</summary>
    public const string Occurrence = "seg_occurrence";

    /// <summary>Version of the journey when the person entered.</summary>
    public const string Version = "seg_version";

    /// <summary>Id of the tile at which the person stands, or stood last.</summary>
    public const string Tile = "seg_tile";

    /// <summary>Choices the person took, in their order; see <c>Way</c>. At most <see cref="WayLength"/> characters.</summary>
    public const string Way = "seg_way";

    /// <summary>When the person goes on (UTC).</summary>
    public const string DueOn = "seg_dueon";

    /// <summary>When the person entered (UTC).</summary>
    public const string EnteredOn = "seg_enteredon";

    /// <summary>When the person left (UTC).</summary>
    public const string ExitedOn = "seg_exitedon";

    /// <summary>When the person was seen outside the audience after the journey had ended for it (UTC).</summary>
    public const string LeftOn = "seg_lefton";

    /// <summary>Suppression segment because of which the person left.</summary>
    public const string ExitSegmentId = "seg_exitsegmentid";

    /// <summary>What became of the person, in words.</summary>
    public const string Detail = "seg_detail";

    /// <summary>State: 0 in the journey, 1 no longer.</summary>
    public const string StateCode = "statecode";

    /// <summary>Status reason; see <see cref="ParticipantStatus"/>.</summary>
    public const string StatusCode = "statuscode";

    /// <summary>Characters that the name holds.</summary>
    public const int NameLength = 200;

    /// <summary>Characters that the tile holds.</summary>
    public const int TileLength = 100;

    /// <summary>Characters that the way holds.</summary>
    public const int WayLength = 4000;

    /// <summary>Characters that the detail holds.</summary>
    public const int DetailLength = 4000;
}
