namespace Segmentation.Plugins.Sources.OutboundQueries;

/// <summary>How large a query may be. Limits of FetchXML: fetchxml/join-tables (8004430D) and 8004430C in the Dataverse developer guide.</summary>
public static class OutboundQueryLimits
{
    /// <summary>Characters of a query. msdyncrm_segmentquery holds 4,000; queries of other origin may be as long as seg_query.</summary>
    public const int Characters = 1_048_576;

    /// <summary>Parentheses, functions and queries within each other.</summary>
    public const int Depth = 100;

    /// <summary>Link-entities of one FetchXML query: what a segment's own query may have, which leaves room for the journey's exclusions.</summary>
    public const int Links = 10;

    /// <summary>Conditions and link-entities of one FetchXML query.</summary>
    public const int Conditions = 500;
}
