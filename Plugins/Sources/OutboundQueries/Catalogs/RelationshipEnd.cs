namespace Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

/// <summary>Where a relationship begins or ends.</summary>
public sealed class RelationshipEnd
{
    /// <summary>This column of this table.</summary>
    public RelationshipEnd(string table, string column, string intersectColumn = null)
    {
        Table = table;
        Column = column;
        IntersectColumn = intersectColumn;
    }

    /// <summary>Table.</summary>
    public string Table { get; }

    /// <summary>Primary key, or the lookup that refers to it.</summary>
    public string Column { get; }

    /// <summary>Column of the intersect table that holds this end's primary key; null unless the relationship is many-to-many.</summary>
    public string IntersectColumn { get; }
}
