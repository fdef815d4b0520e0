using System.Collections.Generic;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Use;

/// <summary>A journey that uses a segment.</summary>
public sealed class JourneyUse
{
    /// <summary>A journey of this name, or null where the caller may not see it, that uses the segment in these roles.</summary>
    public JourneyUse(string name, IReadOnlyList<SegmentRole> roles, bool isIndirect = false)
    {
        Name = name;
        Roles = roles;
        IsIndirect = isIndirect;
    }

    /// <summary>Name; null where the caller may not see the journey.</summary>
    public string Name { get; }

    /// <summary>What the journey uses the segment for.</summary>
    public IReadOnlyList<SegmentRole> Roles { get; }

    /// <summary>Whether the journey uses only other segments, which ask for this one.</summary>
    public bool IsIndirect { get; }
}
