namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>A step of an <see cref="ArithmeticExpression"/>.</summary>
public sealed class ArithmeticTerm
{
    /// <summary>Calculates on with this number.</summary>
    public ArithmeticTerm(ArithmeticOperator @operator, Expression operand, QueryPlace place = default)
    {
        Operator = @operator;
        Operand = operand;
        Place = place;
    }

    /// <summary>How.</summary>
    public ArithmeticOperator Operator { get; }

    /// <summary>With what.</summary>
    public Expression Operand { get; }

    /// <summary>Where the operator is written.</summary>
    public QueryPlace Place { get; }
}
