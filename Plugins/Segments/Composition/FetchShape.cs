using System.Collections.Generic;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>What to read of the rows that a query finds.</summary>
public sealed class FetchShape
{
    private FetchShape(IReadOnlyList<string> columns) => Columns = columns;

    /// <summary>Alias of the number of rows.</summary>
    public const string CountAlias = "rows";

    /// <summary>Columns; of a count, the one that is counted.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Whether rows are counted.</summary>
    public bool IsCount { get; private set; }

    /// <summary>Columns that rows are counted by, which are their own aliases.</summary>
    public IReadOnlyList<string> GroupBy { get; private set; } = [];

    /// <summary>Column to sort by; null: none.</summary>
    public string OrderBy { get; private set; }

    /// <summary>Rows of a page; null: as many as the platform gives.</summary>
    public int? PageSize { get; private set; }

    /// <summary>Number of the page; null: the first.</summary>
    public int? Page { get; private set; }

    /// <summary>Whether the platform shall say how many rows there are in all, up to 5,000.</summary>
    public bool WithTotal { get; private set; }

    /// <summary>These columns of all rows, as far as one page goes.</summary>
    public static FetchShape Rows(params string[] columns) => new(columns);

    /// <summary>The number of rows.</summary>
    public static FetchShape Count(string primaryKey) => new([primaryKey]) { IsCount = true };

    /// <summary>The number of rows for each combination of values of some columns: a page of them, from 1.</summary>
    public static FetchShape CountBy(string primaryKey, int page, params string[] columns) => new([primaryKey]) { IsCount = true, GroupBy = columns, PageSize = PagedQuery.PageSize, Page = page };

    /// <summary>The first rows, and how many there are.</summary>
    public static FetchShape First(int rows, params string[] columns) => new(columns) { PageSize = rows, WithTotal = true };

    /// <summary>The row at a place in an order, from 1.</summary>
    public static FetchShape RowAt(int place, string orderBy) => new([orderBy]) { OrderBy = orderBy, PageSize = 1, Page = place };
}
