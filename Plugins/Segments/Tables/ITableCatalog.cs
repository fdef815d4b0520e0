namespace Segmentation.Plugins.Segments.Tables;

/// <summary>Knows the tables of the environment.</summary>
public interface ITableCatalog
{
    /// <summary>What is known of a table; null where there is none of this logical name.</summary>
    TableFacts Find(string logicalName);
}
