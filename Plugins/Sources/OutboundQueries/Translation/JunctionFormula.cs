using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>Formulas on several rows, joined.</summary>
internal sealed class JunctionFormula : Formula
{
    internal JunctionFormula(bool isAnd, IReadOnlyList<Formula> items)
    {
        IsAnd = isAnd;
        Items = items;
    }

    internal bool IsAnd { get; }

    internal IReadOnlyList<Formula> Items { get; }
}
