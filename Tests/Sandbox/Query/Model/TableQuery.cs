namespace Segmentation.Sandbox.Query.Model;

/// <summary>A query as FetchXML, QueryExpression and the Web API all mean it: one model, one compiler.</summary>
public sealed record TableQuery
{
    /// <summary>Logical name of the table.</summary>
    public required string Table { get; init; }
    /// <summary>Columns to return; empty with <see cref="AllColumns"/> false returns the primary key only.</summary>
    public IReadOnlyList<QueryColumn> Columns { get; init; } = [];
    /// <summary>Whether all readable columns are returned.</summary>
    public bool AllColumns { get; init; }
    /// <summary>Which rows; null: all.</summary>
    public QueryFilter? Filter { get; init; }
    /// <summary>Joined tables.</summary>
    public IReadOnlyList<QueryLink> Links { get; init; } = [];
    /// <summary>Sort order.</summary>
    public IReadOnlyList<QueryOrder> Orders { get; init; } = [];
    /// <summary>Whether equal rows are returned once.</summary>
    public bool Distinct { get; init; }
    /// <summary>Whether the columns are aggregates and groups.</summary>
    public bool Aggregate { get; init; }
    /// <summary>An aggregate of more rows than this is refused; null: the platform's 50,000.</summary>
    public int? AggregateLimit { get; init; }
    /// <summary>At most so many rows altogether.</summary>
    public int? Top { get; init; }
    /// <summary>Rows a page; null: the platform's 5,000.</summary>
    public int? PageSize { get; init; }
    /// <summary>Page asked for, from 1.</summary>
    public int PageNumber { get; init; } = 1;
    /// <summary>Cookie of the page before.</summary>
    public string? PagingCookie { get; init; }
    /// <summary>Whether the total number of rows is asked for (the platform stops at 5,000).</summary>
    public bool ReturnTotalRecordCount { get; init; }
    /// <summary>Whether choices are ordered by their number and not by their label.</summary>
    public bool UseRawOrderBy { get; init; }
}
