namespace Segmentation.Plugins.Segments.Definition;

/// <summary>How large the query of a segment may be.</summary>
public static class QueryLimits
{
    /// <summary>Characters, as many as the column holds.</summary>
    public const int Characters = 1_048_576;

    /// <summary>link-entity elements, segments named included. The platform takes 15; the others are left for what composing segments adds.</summary>
    public const int Links = 10;

    /// <summary>condition and link-entity elements together; the platform's limit.</summary>
    public const int Conditions = 500;

    /// <summary>value elements together: each is a parameter, and SQL Server takes 2,100 of them.</summary>
    public const int Values = 2_000;

    /// <summary>Elements altogether.</summary>
    public const int Elements = 5_000;

    /// <summary>Elements in each other.</summary>
    public const int Depth = 24;

    /// <summary>How deep segments may name segments.</summary>
    public const int Nesting = 5;

    /// <summary>Problems that are noted before reading goes on without noting more.</summary>
    public const int Problems = 100;
}
