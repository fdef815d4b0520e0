namespace Segmentation.Plugins.Schema;

/// <summary>Choice seg_frequency: how often people enter a journey.</summary>
public enum JourneyFrequency
{
    /// <summary>Those who are in the audience at the start enter, once.</summary>
    OneTime = 701100000,

    /// <summary>Those who are in the audience at the start enter, and those who join it later.</summary>
    OneTimeWithNewJoiners = 701100001,

    /// <summary>The whole audience enters again at each repetition.</summary>
    Repeating = 701100002,
}
