using System.Globalization;

namespace Segmentation.Sandbox.Query;

/// <summary>Who asks, when and in which language: what a query means depends on it.</summary>
public sealed record QueryScope
{
    /// <summary>The SYSTEM user in English and UTC.</summary>
    public static QueryScope System { get; } = new() { UserId = Pipeline.Caller.SystemUserId };

    /// <summary>systemuserid of the caller.</summary>
    public required Guid UserId { get; init; }
    /// <summary>The caller's business unit.</summary>
    public Guid BusinessUnitId { get; init; }
    /// <summary>Teams the caller is a member of.</summary>
    public IReadOnlyList<Guid> TeamIds { get; init; } = [];
    /// <summary>Locale id of labels and formatted values.</summary>
    public int Language { get; init; } = 1033;
    /// <summary>Time zone in which days begin.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;
    /// <summary>The clock date operators read.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
    /// <summary>Which rows the caller may read.</summary>
    public IReadAccess Access { get; init; } = EveryRow.Instance;

    /// <summary>Formats of numbers and dates.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language);
}
