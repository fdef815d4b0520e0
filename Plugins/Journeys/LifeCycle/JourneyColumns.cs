using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>Columns of a journey by who may write them when.</summary>
internal static class JourneyColumns
{
    /// <summary>What a journey does, and when: written while nobody is on the way because of it.</summary>
    internal const string Settings =
        JourneyTable.Definition + "," + JourneyTable.EntrySegmentId + "," + JourneyTable.EntityType + "," + JourneyTable.Frequency + "," + JourneyTable.RepeatEvery + ","
        + JourneyTable.RepeatUnit + "," + JourneyTable.AllowReentry + "," + JourneyTable.StartOn + "," + JourneyTable.EndOn + "," + JourneyTable.TimeZone + ","
        + JourneyTable.MaxStaleness;

    /// <summary>What follows from what is done with a journey.</summary>
    internal const string Status = JourneyTable.StateCode + "," + JourneyTable.StatusCode;

    /// <summary>How far a journey is.</summary>
    internal const string Progress =
        JourneyTable.Version + "," + JourneyTable.PublishedHash + "," + JourneyTable.Occurrence + "," + JourneyTable.Wave + "," + JourneyTable.Cursor + ","
        + JourneyTable.LeaseUntil + "," + JourneyTable.HoldReason;

    /// <summary>All of these.</summary>
    internal const string All = Settings + "," + Status + "," + Progress;
}
