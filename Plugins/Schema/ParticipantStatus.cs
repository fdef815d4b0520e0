namespace Segmentation.Plugins.Schema;

/// <summary>Status reasons of seg_participant.</summary>
public enum ParticipantStatus
{
    /// <summary>On the way; goes on as soon as a job comes along.</summary>
    InProgress = 1,

    /// <summary>Waits at a tile.</summary>
    Waiting = 701100001,

    /// <summary>Has come to an exit.</summary>
    Completed = 2,

    /// <summary>Is in a suppression segment.</summary>
    Suppressed = 701100002,

    /// <summary>The journey was stopped.</summary>
    Stopped = 701100003,

    /// <summary>The row of the person was deactivated or deleted.</summary>
    MemberInactive = 701100004,

    /// <summary>A tile's action failed.</summary>
    Failed = 701100005,
}
