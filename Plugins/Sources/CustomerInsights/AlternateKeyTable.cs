namespace Segmentation.Plugins.Sources.CustomerInsights;

/// <summary>Table msdynci_alternatekey: from which rows of which data sources a profile was unified ("Tables in Customer Insights - Data").</summary>
internal static class AlternateKeyTable
{
    internal const string LogicalName = "msdynci_alternatekey";
    internal const string CustomerId = "msdynci_customerid";
    internal const string SourceTable = "msdynci_tablename";
    internal const string Value = "msdynci_alternatevalue";
}
