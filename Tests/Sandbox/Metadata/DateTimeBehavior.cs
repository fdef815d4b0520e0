namespace Segmentation.Sandbox.Metadata;

/// <summary>How date and time values relate to time zones (Behavior 1, 2, 3 in the solution file).</summary>
public enum DateTimeBehavior
{
    /// <summary>Stored in UTC, shown in the user's time zone.</summary>
    UserLocal,
    /// <summary>A calendar date without time.</summary>
    DateOnly,
    /// <summary>Stored and shown as typed.</summary>
    TimeZoneIndependent,
}
