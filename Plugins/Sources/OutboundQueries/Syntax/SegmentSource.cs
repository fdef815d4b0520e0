namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>SEGMENT(name): the members of a segment.</summary>
public sealed class SegmentSource : PathSource
{
    /// <summary>The members of the segment of this query name.</summary>
    public SegmentSource(string name, QueryPlace place = default)
        : base(place)
    {
        Name = name;
    }

    /// <summary>Query name as written.</summary>
    public string Name { get; }
}
