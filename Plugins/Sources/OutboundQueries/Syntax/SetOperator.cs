namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>Operators between queries.</summary>
public enum SetOperator
{
    /// <summary>UNION: in either.</summary>
    Union,

    /// <summary>INTERSECT: in both.</summary>
    Intersect,

    /// <summary>EXCEPT: in the first and not in the second.</summary>
    Except,
}
