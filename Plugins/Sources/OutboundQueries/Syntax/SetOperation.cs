namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>A step of a <see cref="SetQuery"/>.</summary>
public sealed class SetOperation
{
    /// <summary>Combines the result so far with this query.</summary>
    public SetOperation(SetOperator @operator, QueryNode operand)
    {
        Operator = @operator;
        Operand = operand;
    }

    /// <summary>How.</summary>
    public SetOperator Operator { get; }

    /// <summary>With what.</summary>
    public QueryNode Operand { get; }
}
