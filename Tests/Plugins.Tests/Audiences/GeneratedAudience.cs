using CsCheck;
using Segmentation.Plugins.Audiences;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Tables;
using Segmentation.Plugins.Tests.Segments.Composition;

namespace Segmentation.Plugins.Tests.Audiences;

/// <summary>A journey's segments, and what the words entry, exclusion and suppression say of who enters.</summary>
internal sealed class GeneratedAudience
{
    private static readonly TableFacts Contacts = new("contact", "contactid", "fullname", new Dictionary<string, ColumnFacts>());
    private readonly IReadOnlyList<WorldRow> _rows;
    private readonly IReadOnlyList<WorldSegment> _segments;

    private GeneratedAudience(IReadOnlyList<WorldRow> rows, IReadOnlyList<WorldSegment> segments, Audience audience)
    {
        _rows = rows;
        _segments = segments;
        Audience = audience;
    }

    internal Audience Audience { get; }

    /// <summary>Whether some dynamic segments are taken from their member rows.</summary>
    internal bool HasLists => _segments.Any(segment => segment.Type == SegmentType.Dynamic && Audience.IsList(segment.Id));

    /// <summary>Set arithmetic over the members of each segment.</summary>
    internal HashSet<Guid> Expected
    {
        get
        {
            var expected = Members(Audience.Roles.Entry);
            foreach (var id in Others)
                expected.ExceptWith(Members(id));
            return expected;
        }
    }

    /// <summary>Exclusions, then suppressions.</summary>
    internal IReadOnlyList<Guid> Others => [.. Audience.Roles.Exclusions, .. Audience.Roles.Suppressions];

    /// <summary>Who is in a segment, as the words mean it.</summary>
    internal HashSet<Guid> Members(Guid segmentId) => [.. Meaning.Members(AsComposed(Segment(segmentId)))];

    /// <summary>Who passes a query of the audience's table, as the words mean it.</summary>
    internal HashSet<Guid> Rows(SegmentQuery query) => Meaning.Rows(query);

    private Meaning Meaning => new(_rows, _segments.Select(AsComposed).ToDictionary(segment => segment.Id));

    /// <summary>An entry segment and up to 20 others, whose queries ask only for segments before them.</summary>
    internal static Gen<GeneratedAudience> In(World world) =>
        from segments in Segments(world)
        let people = segments.Where(segment => segment.Table == "contact").Select(segment => segment.Id).ToArray()
        from order in Gen.Shuffle(people)
        from exclusions in Gen.Frequency((1, Gen.Int[0, 3]), (1, Gen.Int[4, 20]))
        from suppressions in Gen.Int[0, 3]
        let roles = new AudienceRoles(order[0], [.. order.Skip(1).Take(exclusions)], [.. order.Skip(1 + exclusions).Take(suppressions)])
        select new GeneratedAudience(world.Rows, segments, Audience.Of(roles, Contacts, segments.ToDictionary(segment => segment.Id, segment => segment.Resolved)));

    /// <summary>The same with lists where they are needed.</summary>
    internal GeneratedAudience Fitted() => new(
        _rows, _segments, Audience.Materialised(Materialisation.Needed(Audience, AudienceQueries.OfEntry(Others)).Select(segment => segment.Id).ToList()));

    /// <summary>The same; null where even that is too large.</summary>
    internal GeneratedAudience? FittedOrNull()
    {
        try
        {
            return Fitted();
        }
        catch (Refusal refusal) when (refusal.Code == RefusalCode.SegmentTooComplex)
        {
            return null;
        }
    }

    public override string ToString() => string.Join("\n", [
        $"entry {Audience.Roles.Entry}, without {string.Join(", ", Audience.Roles.Exclusions.Concat(Audience.Roles.Suppressions))}",
        .. _segments.Select(segment => $"{segment.Id} {(Audience.IsList(segment.Id) ? "list" : segment.Query == null ? "none" : FetchWriter.Write(segment.Query))}")]);

    private static Gen<List<WorldSegment>> Segments(World world)
    {
        var all = Gen.Const(new List<WorldSegment>());
        foreach (var segment in world.Segments.OrderBy(segment => segment.Table))
            all = segment.Type == SegmentType.Static
                ? all.Select(before => before.Append(segment).ToList())
                : all.SelectMany(before => QueryOf(segment, before).Select(query => before.Append(segment with { Query = query }).ToList()));
        return all;
    }

    // few segments ask for others, as each one that does holds all of theirs
    private static Gen<SegmentQuery?> QueryOf(WorldSegment segment, IReadOnlyList<WorldSegment> before) =>
        from askable in Gen.Frequency((2, Gen.Const<IReadOnlyList<WorldSegment>>([])), (1, Gen.Const(before)))
        from query in GeneratedQueries.Of(segment.Table, askable).Null(0.05)
        select query;

    private WorldSegment Segment(Guid id) => _segments.Single(segment => segment.Id == id);

    private WorldSegment AsComposed(WorldSegment segment) => Audience.IsList(segment.Id) ? new WorldSegment(segment.Id, segment.Table, SegmentType.Static)
    {
        Snapshot = segment.Snapshot,
        Included = segment.Included,
        Excluded = segment.Excluded,
    }
    : segment;
}
