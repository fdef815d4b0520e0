using System;
using System.Collections.Generic;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Segments.Composition;

/// <summary>
/// Writes a segment, with all the segments it asks for, as one query over its table: (query ∪ included) − excluded, where a dynamic segment
/// stands for its query and a static one for its member rows. Everything becomes a filter, so that no row is found twice.
/// </summary>
public sealed class SegmentComposer
{
    private readonly IReadOnlyDictionary<Guid, ResolvedSegment> _segments;
    private readonly Stack<Guid> _open = new();
    private readonly CompositionBudget _budget = new();
    private int _aliases;

    private SegmentComposer(IReadOnlyDictionary<Guid, ResolvedSegment> segments) => _segments = segments;

    /// <summary>The rows that are in a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="primaryKey">Primary key of its table.</param>
    /// <param name="segments">Every segment that it asks for, directly or by way of others.</param>
    /// <exception cref="Refusal">One is missing, or the query would be larger than the platform takes.</exception>
    public static SegmentQuery Compose(ResolvedSegment segment, string primaryKey, IReadOnlyDictionary<Guid, ResolvedSegment> segments)
    {
        var composer = new SegmentComposer(segments);
        return Finished(segment.Table, primaryKey, composer.Within(segment, primaryKey));
    }

    /// <summary>The rows that a query finds, whether or not somebody included or excluded them by hand.</summary>
    /// <param name="query">The query.</param>
    /// <param name="primaryKey">Primary key of its table.</param>
    /// <param name="segments">Every segment that it asks for, directly or by way of others.</param>
    /// <exception cref="Refusal">One is missing, or the query would be larger than the platform takes.</exception>
    public static SegmentQuery Compose(SegmentQuery query, string primaryKey, IReadOnlyDictionary<Guid, ResolvedSegment> segments)
    {
        var composer = new SegmentComposer(segments);
        return Finished(query.Table, primaryKey, new QueryComposer(composer, query, primaryKey).Compose());
    }

    private static SegmentQuery Finished(string table, string primaryKey, FilterPart part)
    {
        var filter = part is Constant { Value: false }
            ? Combine.AsFilter(new Condition(string.Empty, null, primaryKey, "null", [], null))
            : Combine.AsFilter(part);
        var query = new SegmentQuery(table, string.Empty, filter, []);
        CompositionBudget.Demand(query);
        return query;
    }

    /// <summary>What a test for a segment stands for.</summary>
    internal FilterPart Test(SegmentTest test)
    {
        if (!_segments.TryGetValue(test.SegmentId, out var segment))
            throw new Refusal(RefusalCode.NonExistingSegment, $"A query asks for the segment {test.SegmentId:D}, which does not exist any more.");
        if (_open.Contains(segment.Id))
            throw new Refusal(RefusalCode.SegmentCycle, $"The segment {segment.Id:D} is in itself, by way of the segments it asks for.");
        if (_open.Count > QueryLimits.Nesting)
            throw CompositionBudget.TooComplex($"segments ask for segments more than {QueryLimits.Nesting} levels deep");
        return test.IsNegated ? Without(segment, test.To) : Within(segment, test.To);
    }

    /// <summary>Counts what was written.</summary>
    internal T Counted<T>(T part)
        where T : FilterPart
    {
        _budget.Count(part);
        return part;
    }

    internal string NextAlias() => $"linked{++_aliases}";

    private FilterPart Within(ResolvedSegment segment, string primaryKey) => segment.Type == SegmentType.Static
        ? Counted(MemberLinks.Listed(segment, primaryKey))
        : Combine.All(
            Combine.Any(Queried(segment, primaryKey), Counted(MemberLinks.Included(segment, primaryKey))),
            Not(Counted(MemberLinks.Excluded(segment, primaryKey)), segment, primaryKey));

    private FilterPart Without(ResolvedSegment segment, string primaryKey) => segment.Type == SegmentType.Static
        ? Not(Counted(MemberLinks.Listed(segment, primaryKey)), segment, primaryKey)
        : Combine.Any(
            Combine.All(
                Not(Queried(segment, primaryKey), segment, primaryKey),
                Not(Counted(MemberLinks.Included(segment, primaryKey)), segment, primaryKey)),
            Counted(MemberLinks.Excluded(segment, primaryKey)));

    private static FilterPart Not(FilterPart part, ResolvedSegment segment, string primaryKey) => Negation.Of(part, segment.Table, primaryKey);

    private FilterPart Queried(ResolvedSegment segment, string primaryKey)
    {
        if (segment.Query == null)
            return Constant.Never;
        _open.Push(segment.Id);
        var part = new QueryComposer(this, segment.Query, primaryKey).Compose();
        _open.Pop();
        return part;
    }
}
