namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>Operators between numbers.</summary>
public enum ArithmeticOperator
{
    /// <summary>+</summary>
    Add,

    /// <summary>-</summary>
    Subtract,

    /// <summary>*</summary>
    Multiply,

    /// <summary>/</summary>
    Divide,
}
