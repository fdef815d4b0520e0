namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>Rows a <see cref="PathQuery"/> begins with.</summary>
public abstract class PathSource
{
    private protected PathSource(QueryPlace place) => Place = place;

    /// <summary>Where it is written.</summary>
    public QueryPlace Place { get; }
}
