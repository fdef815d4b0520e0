using CsCheck;
using Segmentation.Plugins.Audiences;
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
            var meaning = new Meaning(_rows, _segments.Select(AsComposed).ToDictionary(segment => segment.Id));
            HashSet<Guid> expected = [.. meaning.Members(AsComposed(Segment(Audience.Roles.Entry)))];
            foreach (var id in Audience.Roles.Exclusions.Concat(Audience.Roles.Suppressions))
                expected.ExceptWith(meaning.Members(AsComposed(Segment(id))));
            return expected;
        }
    }

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
        _rows, _segments, Audience.Materialised(Materialisation.Needed(Audience, [audience => audience.Net()]).Select(segment => segment.Id).ToList()));

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
