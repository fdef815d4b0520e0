namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>A side of a comparison, calculated as far as it is known beforehand.</summary>
internal abstract class Operand
{
    private protected Operand(QueryPlace place) => Place = place;

    internal QueryPlace Place { get; }
}
