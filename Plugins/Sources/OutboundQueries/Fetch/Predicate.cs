namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>What must hold for a row: true or false for each row, never unknown.</summary>
internal abstract class Predicate
{
}
