namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>ISNULL(column) and ISNOTNULL(column).</summary>
public sealed class NullTestExpression : Expression
{
    /// <summary>Tests whether this is empty, or is not.</summary>
    public NullTestExpression(Expression operand, bool isNull, QueryPlace place = default)
        : base(place)
    {
        Operand = operand;
        IsNull = isNull;
    }

    /// <summary>What is tested.</summary>
    public Expression Operand { get; }

    /// <summary>Whether it must be empty; otherwise it must not.</summary>
    public bool IsNull { get; }
}
