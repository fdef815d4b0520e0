namespace Segmentation.Plugins.Segments.Tables;

/// <summary>What the values of a date column say.</summary>
public enum DateForm
{
    /// <summary>A moment, which clocks in different time zones show differently.</summary>
    Moment,

    /// <summary>A day and what clocks show, wherever one is.</summary>
    ClockTime,

    /// <summary>A day.</summary>
    Day,
}
