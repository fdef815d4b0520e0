using System;

namespace Segmentation.Plugins.Jobs;

/// <summary>How far a job goes before it leaves the rest to another one.</summary>
public static class JobLimits
{
    /// <summary>Runs of a job that fail before it has failed; the platform's asynchronous service retries as often ("Asynchronous service").</summary>
    public const int Attempts = 4;

    /// <summary>Runs of a job that are cut off before it has failed: whoever restarts a server often must not lose people, but a job that ends its process would do so for ever.</summary>
    public const int CutOffs = 25;

    /// <summary>Jobs that queue each other deeper than this are left to seg_ProcessDueWork; the platform takes more than 8 for an endless loop.</summary>
    public const int Depth = 4;

    /// <summary>Jobs that one call of seg_ProcessDueWork queues; it is synchronous, and the next call comes in minutes.</summary>
    public const int QueuedAtOnce = 500;

    /// <summary>A running job that has stored nothing for so long was cut off; the platform ends plug-ins after two minutes.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(15);

    /// <summary>A queued job that was not started for so long is lost: its system job was cancelled or deleted.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    /// <summary>How long finished jobs are kept.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    /// <summary>How long the people of a journey that has ended are kept; while it runs, they say who has entered already.</summary>
    public static readonly TimeSpan ParticipantRetention = TimeSpan.FromDays(365);
}
