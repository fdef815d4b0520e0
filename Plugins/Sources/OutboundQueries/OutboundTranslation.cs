using System;
using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.OutboundQueries;

/// <summary>A segment query as FetchXML.</summary>
public sealed class OutboundTranslation
{
    internal OutboundTranslation(string entityType, string fetchXml, IReadOnlyList<Guid> segmentIds)
    {
        EntityType = entityType;
        FetchXml = fetchXml;
        SegmentIds = segmentIds;
    }

    /// <summary>Logical name of the table whose rows are the members.</summary>
    public string EntityType { get; }

    /// <summary>One <c>fetch</c> holding nothing but filters.</summary>
    public string FetchXml { get; }

    /// <summary>Segments whose members the query refers to, each once.</summary>
    public IReadOnlyList<Guid> SegmentIds { get; }
}
