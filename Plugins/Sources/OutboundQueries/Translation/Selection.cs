using Segmentation.Plugins.Sources.OutboundQueries.Fetch;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>The rows of a table for which a predicate holds.</summary>
internal sealed class Selection
{
    internal Selection(FetchTable table, Predicate predicate)
    {
        Table = table;
        Predicate = predicate;
    }

    internal FetchTable Table { get; }

    internal Predicate Predicate { get; }
}
