namespace Segmentation.Plugins.Segments.Definition;

/// <summary>What a filter combines: a <see cref="Condition"/>, a <see cref="Filter"/>, a <see cref="Link"/> or a <see cref="SegmentTest"/>.</summary>
public abstract class FilterPart
{
    private protected FilterPart(string place) => Place = place;

    /// <summary>Path of the element.</summary>
    public string Place { get; }
}
