namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>Operators between texts.</summary>
public enum TextMatchOperator
{
    /// <summary>CONTAINS</summary>
    Contains,

    /// <summary>STARTSWITH</summary>
    StartsWith,

    /// <summary>ENDSWITH</summary>
    EndsWith,
}
