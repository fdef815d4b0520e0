namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>PROFILE(table[, alias]): all rows of a table.</summary>
public sealed class ProfileSource : PathSource
{
    /// <summary>All rows of this table.</summary>
    public ProfileSource(string table, string alias, QueryPlace place = default)
        : base(place)
    {
        Table = table;
        Alias = alias;
    }

    /// <summary>Table as written.</summary>
    public string Table { get; }

    /// <summary>Name given to the row; null when none is.</summary>
    public string Alias { get; }
}
