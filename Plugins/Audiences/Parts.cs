using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Audiences;

/// <summary>What is asked of people beside the segments they are in.</summary>
public static class Parts
{
    /// <summary>One of these rows; nobody where there are none.</summary>
    public static FilterPart IdIn(string primaryKey, IEnumerable<Guid> ids)
    {
        var values = ids.Select(id => id.ToString("D")).ToList();
        return values.Count == 0 ? Constant.Never : new Condition(string.Empty, null, primaryKey, "in", values, null);
    }

    /// <summary>No row of a table is linked to the person and passes the filter: NOT EXISTS.</summary>
    /// <param name="table">The linked table.</param>
    /// <param name="from">Its column that names the person.</param>
    /// <param name="to">The person's column, the primary key as a rule.</param>
    /// <param name="filter">What linked rows must pass to count.</param>
    public static FilterPart NoLinked(string table, string from, string to, Filter filter) => Link(LinkType.NotAny, table, from, to, filter);

    /// <summary>Some row of a table is linked to the person and passes the filter: EXISTS.</summary>
    /// <param name="table">The linked table.</param>
    /// <param name="from">Its column that names the person.</param>
    /// <param name="to">The person's column, the primary key as a rule.</param>
    /// <param name="filter">What a linked row must pass to count.</param>
    public static FilterPart Linked(string table, string from, string to, Filter filter) => Link(LinkType.Any, table, from, to, filter);

    /// <summary>All of these.</summary>
    public static Filter All(params FilterPart[] parts) => new(string.Empty, isOr: false, parts);

    /// <summary>A column compared with values.</summary>
    public static Condition Compare(string column, string @operator, params string[] values) =>
        new(string.Empty, null, column, @operator, values, null);

    private static Link Link(LinkType type, string table, string from, string to, Filter filter) =>
        new(string.Empty, type, table, from, to, null, filter, []);
}
