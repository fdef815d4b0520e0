using System;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments;

/// <summary>What a Create or Update of seg_segment makes of its query.</summary>
public sealed class SegmentChange
{
    private readonly Entity _target;
    private readonly Entity _before;

    private SegmentChange(Guid segmentId, Entity target, Entity before)
    {
        SegmentId = segmentId;
        _target = target;
        _before = before;
    }

    /// <summary>The change of a plug-in call.</summary>
    public static SegmentChange Of(PluginContext context) => new(context.Target.Id, context.Target, context.Before);

    /// <summary>The segment; empty where it is new and the platform chooses its id.</summary>
    public Guid SegmentId { get; }

    /// <summary>Whether the segment is new.</summary>
    public bool IsCreate => _before == null;

    /// <summary>Whether the request writes the query.</summary>
    public bool WritesQuery => _target.Contains(SegmentTable.Query);

    /// <summary>The query the request writes; null where it clears it or does not write it.</summary>
    public string Query => _target.GetAttributeValue<string>(SegmentTable.Query) is { Length: > 0 } query ? query : null;

    /// <summary>The query before; null where there was none.</summary>
    public string QueryBefore => _before?.GetAttributeValue<string>(SegmentTable.Query);

    /// <summary>The name after the request.</summary>
    public string Name => After(SegmentTable.Name);

    /// <summary>The entity type after the request.</summary>
    public string EntityType => After(SegmentTable.EntityType);

    private string After(string column) => (_target.Contains(column) ? _target : _before)?.GetAttributeValue<string>(column);
}
