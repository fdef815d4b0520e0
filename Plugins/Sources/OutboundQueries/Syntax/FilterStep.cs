namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>FILTER(condition): keeps walks that meet the condition. It may name the columns of every table the walk has come by.</summary>
public sealed class FilterStep : PathStep
{
    /// <summary>Keeps walks that meet this condition.</summary>
    public FilterStep(Expression condition, QueryPlace place = default)
        : base(place)
    {
        Condition = condition;
    }

    /// <summary>The condition.</summary>
    public Expression Condition { get; }
}
