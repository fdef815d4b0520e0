using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Audiences;

/// <summary>
/// The people of a journey as sets: entry ∧ ¬exclusions ∧ ¬suppressions, each set ONE query over the audience's table. Holds what decided who is in
/// which segment at one moment; read it again for the next decision.
/// </summary>
public sealed class Audience
{
    private readonly IReadOnlyDictionary<Guid, ResolvedSegment> _composed;

    private Audience(AudienceRoles roles, TableFacts table, IReadOnlyDictionary<Guid, ResolvedSegment> segments, ICollection<Guid> lists)
    {
        Roles = roles;
        Table = table;
        Segments = segments;
        _composed = lists.Count == 0 ? segments : segments.Values.ToDictionary(segment => segment.Id, segment => lists.Contains(segment.Id) ? segment.AsList() : segment);
    }

    /// <summary>The audience of these segments.</summary>
    /// <param name="roles">Which segment decides what.</param>
    /// <param name="table">Table of the people.</param>
    /// <param name="segments">These segments, and all that they and branches ask for, directly or by way of others.</param>
    /// <param name="materialised">Dynamic segments of which the member rows in force decide, not the query.</param>
    /// <exception cref="Refusal">Some of the materialised segments were never refreshed, so that they have no member rows.</exception>
    public static Audience Of(
        AudienceRoles roles, TableFacts table, IReadOnlyDictionary<Guid, ResolvedSegment> segments, IReadOnlyCollection<Guid> materialised = null) =>
        new Audience(roles, table, segments, []).Materialised(materialised ?? []);

    /// <summary>The same with the member rows in force, not the query, of these dynamic segments.</summary>
    /// <exception cref="Refusal">Some were never refreshed, so that they have no member rows.</exception>
    public Audience Materialised(IReadOnlyCollection<Guid> segmentIds)
    {
        var missing = segmentIds.Where(id => !Segments[id].IsListed).Select(id => $"\"{Segments[id].Name}\"").ToList();
        return missing.Count == 0
            ? Assuming(segmentIds)
            : throw new Refusal(
                RefusalCode.SegmentTooComplex,
                "With all the segments of the journey written out, the query would be larger than Dataverse takes. "
                + $"These are needed as lists of members, and have none yet: {string.Join(", ", missing)}. Refresh them.");
    }

    /// <summary>The same, as if there were member rows.</summary>
    internal Audience Assuming(IEnumerable<Guid> segmentIds) => new(Roles, Table, Segments, new HashSet<Guid>(segmentIds));

    /// <summary>Which segment decides what.</summary>
    public AudienceRoles Roles { get; }

    /// <summary>Table of the people.</summary>
    public TableFacts Table { get; }

    /// <summary>What is known of every segment that is asked for, by id.</summary>
    public IReadOnlyDictionary<Guid, ResolvedSegment> Segments { get; }

    /// <summary>Whether the member rows in force decide who is in a segment, not its query.</summary>
    public bool IsList(Guid segmentId) => _composed[segmentId].Type == SegmentType.Static;

    /// <summary>Members of the entry segment.</summary>
    public SegmentQuery Gross(params FilterPart[] also) => People([In(Roles.Entry), .. also]);

    /// <summary>Members of the entry segment who are in no exclusion and no suppression.</summary>
    public SegmentQuery Net(params FilterPart[] also) =>
        People([In(Roles.Entry), .. Roles.Exclusions.Concat(Roles.Suppressions).Select(NotIn), .. also]);

    /// <summary>Members of a segment.</summary>
    public SegmentQuery Members(Guid segmentId, params FilterPart[] also) => People([In(segmentId), .. also]);

    /// <summary>Members of any suppression segment.</summary>
    public SegmentQuery Suppressed(params FilterPart[] also) => People([AnyOf(Roles.Suppressions), .. also]);

    /// <summary>Those who meet a branch.</summary>
    public SegmentQuery Matching(BranchTest branch, params FilterPart[] also) => People([branch.Part, .. also]);

    /// <summary>Those who meet a branch.</summary>
    /// <exception cref="Refusal">The branch is not complete.</exception>
    public SegmentQuery Matching(Branch branch, params FilterPart[] also) => Matching(TestOf(branch), also);

    /// <summary>What people must meet to take a branch.</summary>
    /// <exception cref="Refusal">The branch is not complete.</exception>
    public BranchTest TestOf(Branch branch)
    {
        var reading = BranchReader.Read(branch, Table);
        return reading.Problems.Count == 0 ? reading.Test : throw new Refusal(reading.Problems);
    }

    /// <summary>Rows of the table that pass all of these.</summary>
    /// <exception cref="Refusal">The query would be larger than the platform takes (SegmentTooComplex), or asks for a segment that is not there.</exception>
    public SegmentQuery People(params FilterPart[] parts) =>
        SegmentComposer.Compose(new SegmentQuery(Table.Name, string.Empty, Parts.All(parts), []), Table.PrimaryKey, _composed);

    /// <summary>Who is in a segment.</summary>
    public FilterPart In(Guid segmentId) => new SegmentTest(string.Empty, segmentId, isNegated: false, Table.PrimaryKey);

    /// <summary>Who is not in a segment.</summary>
    public FilterPart NotIn(Guid segmentId) => new SegmentTest(string.Empty, segmentId, isNegated: true, Table.PrimaryKey);

    /// <summary>Who is in one of the segments; nobody where there are none.</summary>
    public FilterPart AnyOf(IEnumerable<Guid> segmentIds) => segmentIds.Select(In).ToList() is { Count: > 0 } tests
        ? new Filter(string.Empty, isOr: true, tests)
        : Constant.Never;

    /// <summary>Who does not pass a part, missing values included.</summary>
    public FilterPart Not(FilterPart part) =>
        new Link(string.Empty, LinkType.NotAny, Table.Name, Table.PrimaryKey, Table.PrimaryKey, null, Parts.All(part), []);

    /// <summary>Rows of another table, participants as a rule, whose lookup names one of these people.</summary>
    /// <param name="people">A query of this audience.</param>
    /// <param name="lookup">Column of the other table that names the person.</param>
    /// <param name="type">Any, or not any: rows that name none of them.</param>
    public Link AsLink(SegmentQuery people, string lookup, LinkType type = LinkType.Any) =>
        new(string.Empty, type, Table.Name, Table.PrimaryKey, lookup, null, people.Filter, people.Links);
}
