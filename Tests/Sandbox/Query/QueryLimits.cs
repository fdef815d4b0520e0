namespace Segmentation.Sandbox.Query;

/// <summary>The platform's limits of queries (learn.microsoft.com, "Query data using FetchXml").</summary>
public static class QueryLimits
{
    /// <summary>Rows a page.</summary>
    public const int PageSize = 5_000;
    /// <summary>Where counting stops when the total is asked for.</summary>
    public const int TotalCount = 5_000;
    /// <summary>Rows that pages without a cookie reach.</summary>
    public const int SimplePaging = 50_000;
    /// <summary>Rows an aggregate may take in.</summary>
    public const int Aggregate = 50_000;
    /// <summary>link-entity elements.</summary>
    public const int Links = 15;
    /// <summary>condition and link-entity elements together.</summary>
    public const int Conditions = 500;
    /// <summary>Characters of a FetchXML document; more than a segment's query column holds.</summary>
    public const int FetchXmlLength = 2_000_000;
    /// <summary>Nesting of elements.</summary>
    public const int FetchXmlDepth = 64;
}
