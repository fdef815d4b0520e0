namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>A step of a <see cref="PathQuery"/>.</summary>
public abstract class PathStep
{
    private protected PathStep(QueryPlace place) => Place = place;

    /// <summary>Where it is written.</summary>
    public QueryPlace Place { get; }
}
