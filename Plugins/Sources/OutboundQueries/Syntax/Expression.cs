namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>A condition, or a value in one.</summary>
public abstract class Expression
{
    private protected Expression(QueryPlace place) => Place = place;

    /// <summary>Where its operator or first character is written.</summary>
    public QueryPlace Place { get; }
}
