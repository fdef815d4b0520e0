namespace Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

/// <summary>What there is to know about the environment's tables.</summary>
public interface IColumnCatalog
{
    /// <summary>Name of a table's primary key; null when there is no such table.</summary>
    string PrimaryKeyOf(string table);

    /// <summary>Type of a table's column; null when there is no such column. Both names are lower-case.</summary>
    QueryColumnType? TypeOf(string table, string column);
}
