namespace Segmentation.Plugins.Schema;

/// <summary>Table seg_job: work done in the background, and its record.</summary>
public static class JobTable
{
    /// <summary>Logical name.</summary>
    public const string LogicalName = "seg_job";

    /// <summary>Primary key, computed from what the job is for.</summary>
    public const string Id = "seg_jobid";

    /// <summary>What is done, and for which row; at most <see cref="NameLength"/> characters.</summary>
    public const string Name = "seg_name";

    /// <summary>A <see cref="JobKind"/>.</summary>
    public const string Kind = "seg_kind";

    /// <summary>Journey the job works for.</summary>
    public const string JourneyId = "seg_journeyid";

    /// <summary>Segment the job refreshes.</summary>
    public const string SegmentId = "seg_segmentid";

    /// <summary>Source the job synchronises.</summary>
    public const string SourceConnectionId = "seg_sourceconnectionid";

    /// <summary>JSON: where the job goes on, and the rows it works on; at most <see cref="PayloadLength"/> characters.</summary>
    public const string Payload = "seg_payload";

    /// <summary>How often the job was started.</summary>
    public const string Attempt = "seg_attempt";

    /// <summary>When it was last started.</summary>
    public const string StartedOn = "seg_startedon";

    /// <summary>When it was done or failed.</summary>
    public const string FinishedOn = "seg_finishedon";

    /// <summary>People in the audience before exclusions.</summary>
    public const string GrossCount = "seg_grosscount";

    /// <summary>People whom exclusions kept out.</summary>
    public const string ExcludedCount = "seg_excludedcount";

    /// <summary>People who entered.</summary>
    public const string EnteredCount = "seg_enteredcount";

    /// <summary>People who went on to another tile.</summary>
    public const string MovedCount = "seg_movedcount";

    /// <summary>People who completed the journey.</summary>
    public const string CompletedCount = "seg_completedcount";

    /// <summary>People whom suppression took out.</summary>
    public const string SuppressedCount = "seg_suppressedcount";

    /// <summary>Rows that could not be worked on.</summary>
    public const string FailedCount = "seg_failedcount";

    /// <summary>Rows that were written.</summary>
    public const string WrittenCount = "seg_writtencount";

    /// <summary>JSON: the segments that were used, with generation and freshness.</summary>
    public const string Evidence = "seg_evidence";

    /// <summary>Why the job failed, at most <see cref="ErrorLength"/> characters.</summary>
    public const string Error = "seg_error";

    /// <summary>State.</summary>
    public const string StateCode = "statecode";

    /// <summary>A <see cref="JobStatus"/>.</summary>
    public const string StatusCode = "statuscode";

    /// <summary>Characters a name holds.</summary>
    public const int NameLength = 200;

    /// <summary>Characters a payload holds.</summary>
    public const int PayloadLength = 1_048_576;

    /// <summary>Characters the evidence holds.</summary>
    public const int EvidenceLength = 100_000;

    /// <summary>Characters an error holds.</summary>
    public const int ErrorLength = 10_000;
}
