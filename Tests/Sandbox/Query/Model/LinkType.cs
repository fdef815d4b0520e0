namespace Segmentation.Sandbox.Query.Model;

/// <summary>How a table is joined (learn.microsoft.com, "Join tables using FetchXml").</summary>
public enum LinkType
{
    /// <summary>Rows with a match, once for each match.</summary>
    Inner,
    /// <summary>All rows, matches where there are.</summary>
    Outer,
    /// <summary>Rows for which a match exists, once.</summary>
    Exists,
    /// <summary>As <see cref="Exists"/>, written with IN.</summary>
    In,
    /// <summary>Rows with a match, once, with the first match's columns.</summary>
    MatchFirstRowUsingCrossApply,
    /// <summary>In a filter: a match exists.</summary>
    Any,
    /// <summary>In a filter: no match exists.</summary>
    NotAny,
    /// <summary>In a filter: linked rows exist and none satisfies the inner filter.</summary>
    All,
    /// <summary>In a filter: the same as <see cref="Any"/>.</summary>
    NotAll,
}
