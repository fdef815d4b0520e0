using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>Conditions joined by &amp;&amp; (AND) or by || (OR).</summary>
public sealed class LogicalExpression : Expression
{
    /// <summary>All of these conditions, or one of them.</summary>
    public LogicalExpression(bool isAnd, IReadOnlyList<Expression> operands, QueryPlace place = default)
        : base(place)
    {
        IsAnd = isAnd;
        Operands = operands;
    }

    /// <summary>Whether all must hold; otherwise one is enough.</summary>
    public bool IsAnd { get; }

    /// <summary>At least two conditions.</summary>
    public IReadOnlyList<Expression> Operands { get; }
}
