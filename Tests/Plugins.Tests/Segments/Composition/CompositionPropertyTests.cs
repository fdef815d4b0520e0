using CsCheck;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Tests.Scenarios;

namespace Segmentation.Plugins.Tests.Segments.Composition;

/// <summary>
/// A composed query finds exactly the rows that are in the segment: whatever the queries, however segments ask for segments, with empty
/// columns everywhere. Proved on paper (nested loops) and in the Sandbox (SQL).
/// </summary>
[TestClass]
public sealed class CompositionPropertyTests
{
    private static readonly World World = new();
    private static readonly Lazy<Organization> Shared = new(() =>
    {
        var organization = new Organization();
        World.Write(organization.Service);
        return organization;
    });

    [ClassCleanup]
    public static void Dispose()
    {
        if (Shared.IsValueCreated)
            Shared.Value.Dispose();
    }

    [TestMethod]
    public void Compose_AnySegments_MeansTheSameAsTheirSets()
    {
        var composed = new Meaning([.. World.Rows, .. World.MemberRows], new Dictionary<Guid, WorldSegment>());
        Sample(5_000, (segment, expected, query) => expected.SetEquals(composed.Rows(query)));
    }

    [TestMethod]
    public void Compose_AnySegments_FindsTheSameRowsInTheSandboxEachOnce() => Sample(1_000, (segment, expected, query) =>
    {
        var found = Shared.Value.Service.RetrieveMultiple(new FetchExpression(FetchWriter.Write(query, FetchShape.First(500, segment.Table + "id")))).Entities;
        return found.Count == expected.Count && expected.SetEquals(found.Select(row => row.Id));
    });

    [TestMethod]
    public void Write_AnyQuery_IsReadBackTheSame() => GeneratedQueries.Of("contact", World.Segments).Sample(query =>
    {
        var text = FetchWriter.Write(query);
        var reading = QueryReader.Read(text);

        return reading.Problems.All(problem => problem.Reason.Contains("at most 10")) && FetchWriter.Write(reading.Query) == text;
    });

    private static void Sample(int count, Func<WorldSegment, HashSet<Guid>, SegmentQuery, bool> holds)
    {
        var tooComplex = 0;
        Segments().Sample(
            segments =>
            {
                var root = segments[^1];
                var byId = segments.ToDictionary(segment => segment.Id);
                var expected = new Meaning(World.Rows, byId).Members(root);
                try
                {
                    return holds(root, expected, SegmentComposer.Compose(root.Resolved, root.Table + "id", byId.ToDictionary(pair => pair.Key, pair => pair.Value.Resolved)));
                }
                catch (Refusal refusal) when (refusal.Code == RefusalCode.SegmentTooComplex)
                {
                    Interlocked.Increment(ref tooComplex);
                    return true;
                }
            },
            iter: count,
            print: segments => string.Join("\n", segments.Select(segment => $"{segment.Id} {(segment.Query == null ? "static" : FetchWriter.Write(segment.Query))}")));
        Assert.IsTrue(tooComplex < count / 2, $"{tooComplex} of {count} were too complex to say anything.");
    }

    /// <summary>The world's segments with queries that ask only for segments before them; the last is the one in question.</summary>
    private static Gen<List<WorldSegment>> Segments()
    {
        var all = Gen.Const(new List<WorldSegment>());
        foreach (var segment in World.Segments.OrderBy(segment => segment.Table))
            all = segment.Type == SegmentType.Static
                ? all.Select(before => before.Append(segment).ToList())
                : all.SelectMany(before => GeneratedQueries.Of(segment.Table, before).Null(0.05).Select(query => before.Append(segment with { Query = query }).ToList()));
        return all;
    }
}
