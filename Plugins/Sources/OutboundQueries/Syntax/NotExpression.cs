namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>NOT(condition) or !(condition).</summary>
public sealed class NotExpression : Expression
{
    /// <summary>Holds where this condition does not.</summary>
    public NotExpression(Expression operand, QueryPlace place = default)
        : base(place)
    {
        Operand = operand;
    }

    /// <summary>The condition.</summary>
    public Expression Operand { get; }
}
