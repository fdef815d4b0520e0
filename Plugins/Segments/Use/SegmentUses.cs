using System.Collections.Generic;

namespace Segmentation.Plugins.Segments.Use;

/// <summary>Where a segment is used.</summary>
public sealed class SegmentUses
{
    /// <summary>These journeys, and segments of these names, or null where the caller may not see them.</summary>
    public SegmentUses(IReadOnlyList<JourneyUse> journeys, IReadOnlyList<string> segments)
    {
        Journeys = journeys;
        Segments = segments;
    }

    /// <summary>Journeys.</summary>
    public IReadOnlyList<JourneyUse> Journeys { get; }

    /// <summary>Names of segments that ask for it.</summary>
    public IReadOnlyList<string> Segments { get; }

    /// <summary>Whether nothing uses it.</summary>
    public bool AreNone => Journeys.Count == 0 && Segments.Count == 0;
}
