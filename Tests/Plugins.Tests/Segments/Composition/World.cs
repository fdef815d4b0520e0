using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Segments.Composition;

/// <summary>People, companies and segments with many empty columns: always the same, so that they are written once for thousands of queries.</summary>
internal sealed class World
{
    internal static readonly string?[] Texts = [null, "a", "b", "ab"];
    private readonly Random _random = new(20260131);

    /// <summary>A world with so many segments of people, a third of them static, and two of companies.</summary>
    internal World(int segments = 6)
    {
        var accounts = Ids("account", 8);
        var contacts = Ids("contact", 40);
        Rows =
        [
            .. accounts.Select(id => Row("account", id, ("name", Pick("a", "b", "ab")), ("numberofemployees", Number()), ("primarycontactid", Perhaps(contacts)))),
            .. contacts.Select(id => Row("contact", id, ("firstname", Pick(Texts)), ("numberofchildren", Number()), ("donotbulkemail", _random.Next(2) == 1), ("parentcustomerid", Perhaps(accounts)))),
        ];
        Segments =
        [
            .. Enumerable.Range(0, segments).Select(number => Segment(number, "contact", contacts, number < segments / 3 ? SegmentType.Static : SegmentType.Dynamic)),
            .. Enumerable.Range(segments, 2).Select(number => Segment(number, "account", accounts, number == segments ? SegmentType.Static : SegmentType.Dynamic)),
        ];
    }

    internal IReadOnlyList<WorldRow> Rows { get; }

    /// <summary>The segments, without queries; a dynamic one is given queries that ask for those before it.</summary>
    internal IReadOnlyList<WorldSegment> Segments { get; }

    /// <summary>The rows of seg_segmentmember.</summary>
    internal IEnumerable<WorldRow> MemberRows => Segments.SelectMany(segment => Members(segment, segment.Snapshot, MemberKind.Snapshot, WorldSegment.Generation)
        .Concat(Members(segment, segment.OldSnapshot, MemberKind.Snapshot, WorldSegment.Generation - 1))
        .Concat(Members(segment, segment.Included, MemberKind.ManuallyIncluded, null))
        .Concat(Members(segment, segment.Excluded, MemberKind.ManuallyExcluded, null)));

    /// <summary>Writes everything.</summary>
    internal void Write(IOrganizationService service)
    {
        foreach (var row in Rows.Where(row => row.Table == "contact"))
            service.Create(Entity(row, "parentcustomerid"));
        foreach (var row in Rows.Where(row => row.Table == "account"))
            service.Create(Entity(row));
        foreach (var row in Rows.Where(row => row.Table == "contact" && row["parentcustomerid"] != null))
            service.Update(new Entity("contact", row.Id) { ["parentcustomerid"] = new EntityReference("account", (Guid)row["parentcustomerid"]!) });
        foreach (var segment in Segments)
            service.Create(new Entity(SegmentTable.LogicalName, segment.Id) { [SegmentTable.Name] = segment.Id.ToString(), [SegmentTable.EntityType] = segment.Table });
        foreach (var row in MemberRows)
            service.Create(Entity(row));
    }

    private static Entity Entity(WorldRow row, string? without = null)
    {
        var entity = new Entity(row.Table, row.Id);
        foreach (var (column, value) in row.Values.Where(value => value.Value != null && value.Key != without))
        {
            entity[column] = column switch
            {
                "primarycontactid" => new EntityReference("contact", (Guid)value!),
                SegmentMemberTable.SegmentId => new EntityReference(SegmentTable.LogicalName, (Guid)value!),
                SegmentMemberTable.MemberId => new EntityReference(TableOf((Guid)value!), (Guid)value!),
                SegmentMemberTable.Kind => new OptionSetValue((int)value!),
                _ => value,
            };
        }

        return entity;
    }

    private static string TableOf(Guid id) => id.ToString()[0] == 'c' ? "contact" : "account";

    private static List<Guid> Ids(string table, int count) =>
        Enumerable.Range(1, count).Select(number => Guid.Parse($"{table[0]}0000000-0000-4000-8000-{number:D12}")).ToList();

    private static IEnumerable<WorldRow> Members(WorldSegment segment, IEnumerable<Guid> members, MemberKind kind, int? generation) =>
        members.Select(member => Row(SegmentMemberTable.LogicalName, Guid.NewGuid(), (SegmentMemberTable.SegmentId, segment.Id),
            (SegmentMemberTable.MemberId, member), (SegmentMemberTable.Kind, (int)kind), (SegmentMemberTable.Generation, generation)));

    private static WorldRow Row(string table, Guid id, params (string Column, object? Value)[] values) =>
        new(table, id, values.Append((table + "id", id)).ToDictionary(value => value.Item1, value => value.Item2));

    private WorldSegment Segment(int number, string table, List<Guid> ids, SegmentType type) => new(Guid.Parse($"5e900000-0000-4000-8000-{number:D12}"), table, type)
    {
        Snapshot = Some(ids, 3),
        OldSnapshot = Some(ids, 3),
        Included = number % 2 == 0 ? Some(ids, 6) : [],
        Excluded = number % 3 == 0 ? Some(ids, 6) : [],
    };

    private HashSet<Guid> Some(List<Guid> ids, int oneIn) => [.. ids.Where(_ => _random.Next(oneIn) == 0)];

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];

    private object? Number() => _random.Next(3) == 0 ? null : _random.Next(4);

    private object? Perhaps(List<Guid> ids) => _random.Next(4) == 0 ? null : ids[_random.Next(ids.Count)];
}
