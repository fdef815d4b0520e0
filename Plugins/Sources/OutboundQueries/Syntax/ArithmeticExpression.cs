using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>Numbers combined from left to right by operators of one precedence: + and -, or * and /. A chain stays flat, however long it is.</summary>
public sealed class ArithmeticExpression : Expression
{
    /// <summary>Begins with one number, and goes on with others.</summary>
    public ArithmeticExpression(Expression first, IReadOnlyList<ArithmeticTerm> terms)
        : base(first.Place)
    {
        First = first;
        Terms = terms;
    }

    /// <summary>What the calculation begins with.</summary>
    public Expression First { get; }

    /// <summary>At least one step.</summary>
    public IReadOnlyList<ArithmeticTerm> Terms { get; }
}
