using System;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Definition;

/// <summary>A place of a definition that names a segment.</summary>
public sealed class SegmentReference
{
    /// <summary>A place that names this segment in this role.</summary>
    public SegmentReference(Guid segmentId, SegmentRole role, JsonPath path)
    {
        SegmentId = segmentId;
        Role = role;
        Path = path;
    }

    /// <summary>The segment.</summary>
    public Guid SegmentId { get; }

    /// <summary>What for.</summary>
    public SegmentRole Role { get; }

    /// <summary>JSONPath of the place.</summary>
    public JsonPath Path { get; }
}
