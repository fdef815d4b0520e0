namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>There is a related row for which a predicate holds, or there is none (link-types any and not any).</summary>
internal sealed class RelatedPredicate : Predicate
{
    internal RelatedPredicate(FetchLink link, Predicate inner, bool isNegated = false)
    {
        Link = link;
        Inner = inner;
        IsNegated = isNegated;
    }

    internal FetchLink Link { get; }

    internal Predicate Inner { get; }

    internal bool IsNegated { get; }
}
