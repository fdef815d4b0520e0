namespace Segmentation.Plugins.Segments.Definition;

/// <summary>What linked rows decide (learn.microsoft.com, "Join tables using FetchXml").</summary>
public enum LinkType
{
    /// <summary>Beside the filter: one must exist.</summary>
    Inner,

    /// <summary>Beside the filter: none need exist; conditions of the entity may ask for it.</summary>
    Outer,

    /// <summary>Beside the filter: one must exist.</summary>
    Exists,

    /// <summary>Beside the filter: one must exist.</summary>
    In,

    /// <summary>Beside the filter: one must exist, and conditions of the entity ask for the first.</summary>
    MatchFirstRow,

    /// <summary>In a filter: one must exist.</summary>
    Any,

    /// <summary>In a filter: none may exist.</summary>
    NotAny,

    /// <summary>In a filter: rows are linked, and none of them passes the link's filter.</summary>
    All,

    /// <summary>In a filter: the same as <see cref="Any"/>.</summary>
    NotAll,
}
