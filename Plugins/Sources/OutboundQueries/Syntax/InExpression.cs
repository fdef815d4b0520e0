using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>column IN [value, …]: equals one of them. Of the real-time dialect.</summary>
public sealed class InExpression : Expression
{
    /// <summary>Equals one of these.</summary>
    public InExpression(Expression operand, IReadOnlyList<Expression> values, QueryPlace place = default)
        : base(place)
    {
        Operand = operand;
        Values = values;
    }

    /// <summary>What is compared.</summary>
    public Expression Operand { get; }

    /// <summary>At least one value.</summary>
    public IReadOnlyList<Expression> Values { get; }
}
