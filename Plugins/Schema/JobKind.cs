namespace Segmentation.Plugins.Schema;

/// <summary>Choice seg_jobkind: what a job does.</summary>
public enum JobKind
{
    /// <summary>Looks what is due in a journey.</summary>
    Tick = 701100000,

    /// <summary>Lets people enter a journey.</summary>
    Enter = 701100001,

    /// <summary>Moves people through a journey.</summary>
    Advance = 701100002,

    /// <summary>Takes people out of a journey.</summary>
    Suppress = 701100003,

    /// <summary>Evaluates a segment anew.</summary>
    RefreshSegment = 701100004,

    /// <summary>Brings the segments of a source.</summary>
    SyncSource = 701100005,

    /// <summary>Deletes what is no longer in force.</summary>
    CleanUp = 701100006,
}
