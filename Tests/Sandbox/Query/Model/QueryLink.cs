namespace Segmentation.Sandbox.Query.Model;

/// <summary>A joined table.</summary>
public sealed record QueryLink
{
    /// <summary>Logical name of the joined table.</summary>
    public required string Table { get; init; }
    /// <summary>Column of the joined table.</summary>
    public required string From { get; init; }
    /// <summary>Column of the table it is joined to.</summary>
    public required string To { get; init; }
    /// <summary>How it is joined.</summary>
    public LinkType Type { get; init; }
    /// <summary>Alias; null: the compiler gives one as the platform does (table name and number).</summary>
    public string? Alias { get; init; }
    /// <summary>Columns to return.</summary>
    public IReadOnlyList<QueryColumn> Columns { get; init; } = [];
    /// <summary>Whether all readable columns are returned.</summary>
    public bool AllColumns { get; init; }
    /// <summary>Which of its rows.</summary>
    public QueryFilter? Filter { get; init; }
    /// <summary>Tables joined to it.</summary>
    public IReadOnlyList<QueryLink> Links { get; init; } = [];
    /// <summary>Sort order within FetchXML's link-entity.</summary>
    public IReadOnlyList<QueryOrder> Orders { get; init; } = [];
    /// <summary>Whether from/to name an intersect table of a many-to-many relationship.</summary>
    public bool IsIntersect { get; init; }
}
