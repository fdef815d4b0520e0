namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>A comparison of two values. It is true or false, never unknown: null equals null only, and is neither less nor greater than anything.</summary>
public sealed class ComparisonExpression : Expression
{
    /// <summary>Compares these values.</summary>
    public ComparisonExpression(ComparisonOperator @operator, Expression left, Expression right, QueryPlace place = default)
        : base(place)
    {
        Operator = @operator;
        Left = left;
        Right = right;
    }

    /// <summary>How.</summary>
    public ComparisonOperator Operator { get; }

    /// <summary>Value before the operator.</summary>
    public Expression Left { get; }

    /// <summary>Value after the operator.</summary>
    public Expression Right { get; }
}
