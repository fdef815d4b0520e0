namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>-value.</summary>
public sealed class NegativeExpression : Expression
{
    /// <summary>The negative of this value.</summary>
    public NegativeExpression(Expression operand, QueryPlace place = default)
        : base(place)
    {
        Operand = operand;
    }

    /// <summary>The value.</summary>
    public Expression Operand { get; }
}
