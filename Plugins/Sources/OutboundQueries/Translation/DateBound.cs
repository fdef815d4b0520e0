using Segmentation.Plugins.Sources.OutboundQueries.Fetch;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>A moment that a date column lies before or not before.</summary>
internal abstract class DateBound
{
    internal abstract Predicate Before(ColumnOperand column);

    /// <summary>At the moment or later.</summary>
    internal abstract Predicate From(ColumnOperand column);
}
