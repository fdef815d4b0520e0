namespace Segmentation.Plugins.Schema;

/// <summary>Custom APIs seg_PublishJourney, seg_PauseJourney, seg_ResumeJourney, seg_StopJourney and seg_RunJourney: lead a journey through its life.</summary>
public static class JourneyLifeCycleMessage
{
    /// <summary>Unique name of the one that makes a draft live.</summary>
    public const string Publish = "seg_PublishJourney";

    /// <summary>Unique name of the one that pauses.</summary>
    public const string Pause = "seg_PauseJourney";

    /// <summary>Unique name of the one that makes a paused journey live again.</summary>
    public const string Resume = "seg_ResumeJourney";

    /// <summary>Unique name of the one that stops, for good.</summary>
    public const string Stop = "seg_StopJourney";

    /// <summary>Unique name of the one that looks what is due now.</summary>
    public const string Run = "seg_RunJourney";

    /// <summary>Request: the journey, Guid.</summary>
    public const string JourneyId = "JourneyId";

    /// <summary>Response of seg_RunJourney: the job that looks what is due, Guid.</summary>
    public const string JobId = "JobId";
}
