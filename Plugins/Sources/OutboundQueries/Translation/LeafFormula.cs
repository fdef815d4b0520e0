using Segmentation.Plugins.Sources.OutboundQueries.Fetch;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>A predicate on one row of a path.</summary>
internal sealed class LeafFormula : Formula
{
    internal LeafFormula(PathNode node, Predicate predicate)
    {
        Node = node;
        Predicate = predicate;
    }

    /// <summary>Whose predicate; null when it holds for every row or for none.</summary>
    internal PathNode Node { get; }

    internal Predicate Predicate { get; }
}
