using System.Collections.Generic;

namespace Segmentation.Plugins.Segments.Tables;

/// <summary>What queries, and tiles that write, need to know of a table.</summary>
public sealed class TableFacts
{
    /// <summary>A table with these columns.</summary>
    public TableFacts(string name, string primaryKey, string primaryName, IReadOnlyDictionary<string, ColumnFacts> columns, bool isActivity = false)
    {
        Name = name;
        PrimaryKey = primaryKey;
        PrimaryName = primaryName;
        Columns = columns;
        IsActivity = isActivity;
    }

    /// <summary>Logical name.</summary>
    public string Name { get; }

    /// <summary>Column of the id.</summary>
    public string PrimaryKey { get; }

    /// <summary>Column of the name; null where the table has none.</summary>
    public string PrimaryName { get; }

    /// <summary>Columns by logical name.</summary>
    public IReadOnlyDictionary<string, ColumnFacts> Columns { get; }

    /// <summary>Whether its rows are activities.</summary>
    public bool IsActivity { get; }
}
