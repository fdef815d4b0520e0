using System;

namespace Segmentation.Plugins.Segments;

/// <summary>A query that somebody wants a segment to have, or to try out.</summary>
public sealed class QueryCandidate
{
    /// <summary>A query for rows of this table.</summary>
    public QueryCandidate(string text, string entityType)
    {
        Text = text;
        EntityType = entityType;
    }

    /// <summary>The query that a change writes.</summary>
    public static QueryCandidate Of(SegmentChange change) => new(change.Query, change.EntityType)
    {
        SegmentId = change.SegmentId,
        IsNew = change.IsCreate,
        Name = change.Name,
        TextBefore = change.QueryBefore,
    };

    /// <summary>FetchXML.</summary>
    public string Text { get; }

    /// <summary>Logical name of the segment's table; null where the segment has none yet.</summary>
    public string EntityType { get; }

    /// <summary>The segment; empty where there is none.</summary>
    public Guid SegmentId { get; set; }

    /// <summary>Whether nothing can refer to the segment yet.</summary>
    public bool IsNew { get; set; }

    /// <summary>Name of the segment.</summary>
    public string Name { get; set; }

    /// <summary>The segment's query so far; null where it has none.</summary>
    public string TextBefore { get; set; }
}
