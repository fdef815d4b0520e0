using CsCheck;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Audiences;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Tests.Scenarios;
using Segmentation.Plugins.Tests.Segments.Composition;

namespace Segmentation.Plugins.Tests.Audiences;

/// <summary>
/// Who enters is the entry segment minus all exclusions minus all suppressions, as sets: for up to 20 of them, of every kind, asking for each other,
/// with empty columns everywhere. Proved on paper (nested loops) and in the Sandbox (SQL).
/// </summary>
[TestClass]
public sealed class AudiencePropertyTests
{
    private static readonly World World = new(21);
    private static readonly Lazy<Organization> Shared = new(() =>
    {
        var organization = new Organization();
        World.Write(organization.Service);
        return organization;
    });

    private readonly Meaning _composed = new([.. World.Rows, .. World.MemberRows], new Dictionary<Guid, WorldSegment>());

    [ClassCleanup]
    public static void Dispose()
    {
        if (Shared.IsValueCreated)
            Shared.Value.Dispose();
    }

    [TestMethod]
    public void Net_AnySegments_IsEntryWithoutExclusionsAndSuppressions() =>
        Sample(1_200, net => net.Expected.SetEquals(_composed.Rows(net.Audience.Net())));

    [TestMethod]
    public void Net_AnySegments_FindsTheSamePeopleInTheSandboxEachOnce() => Sample(300, net =>
    {
        var found = Found(net.Audience.Net());
        return found.Count == net.Expected.Count && net.Expected.SetEquals(found);
    });

    [TestMethod]
    public void NetAndItsComplement_AnySegments_AreTheEntrySegment() => Sample(300, net =>
    {
        var audience = net.Audience;
        var stopped = audience.AnyOf(net.Others);
        var entering = Fitting(() => _composed.Rows(audience.Gross(audience.Not(stopped))));
        var others = Fitting(() => _composed.Rows(audience.Gross(stopped)));
        return entering == null || others == null
            || (net.Expected.SetEquals(entering) && !entering.Overlaps(others) && _composed.Rows(audience.Gross()).SetEquals(entering.Concat(others)));
    });

    private static List<Guid> Found(SegmentQuery query) => Shared.Value.Service
        .RetrieveMultiple(new FetchExpression(FetchWriter.Write(query, FetchShape.First(500, "contactid")))).Entities.Select(row => row.Id).ToList();

    private static T? Fitting<T>(Func<T> query)
        where T : class
    {
        try
        {
            return query();
        }
        catch (Refusal refusal) when (refusal.Code == RefusalCode.SegmentTooComplex)
        {
            return null;
        }
    }

    private static void Sample(int count, Func<GeneratedAudience, bool> holds)
    {
        int live = 0, materialised = 0, refused = 0;
        GeneratedAudience.In(World).Sample(
            generated =>
            {
                if (Fitting(() => generated.Fitted()) is not { } fitted)
                {
                    Interlocked.Increment(ref refused);
                    return true;
                }

                Interlocked.Increment(ref fitted.HasLists ? ref materialised : ref live);
                return holds(fitted);
            },
            iter: count,
            print: generated => generated.ToString());
        Console.WriteLine($"{live} live, {materialised} with lists, {refused} refused");
        Assert.IsGreaterThan(count / 4, live, "Too few audiences fit without lists to say anything.");
        Assert.IsGreaterThan(count / 20, materialised, "Too few audiences need lists to say anything.");
        Assert.IsLessThan(count / 8, refused, "Too many audiences do not fit at all.");
    }
}
