namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>A table that a query selects from.</summary>
internal sealed class FetchTable
{
    internal FetchTable(string name, string primaryKey)
    {
        Name = name;
        PrimaryKey = primaryKey;
    }

    internal string Name { get; }

    internal string PrimaryKey { get; }
}
