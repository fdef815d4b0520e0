namespace Segmentation.Sandbox.Query.Model;

/// <summary>A group of conditions, groups and links in filters (<c>any</c>, <c>not any</c>, <c>all</c>, <c>not all</c>).</summary>
/// <param name="IsOr">Whether one of them is enough.</param>
/// <param name="Conditions">Conditions.</param>
/// <param name="Filters">Nested groups.</param>
/// <param name="Links">Links that only test whether related rows exist.</param>
public sealed record QueryFilter(bool IsOr, IReadOnlyList<QueryCondition> Conditions, IReadOnlyList<QueryFilter> Filters, IReadOnlyList<QueryLink> Links);
