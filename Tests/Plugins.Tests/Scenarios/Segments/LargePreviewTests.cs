using System.Diagnostics;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Segments;

/// <summary>Beyond the 50,000 rows an aggregate takes in, a preview still counts exactly, in few requests and within two seconds.</summary>
[TestClass]
public sealed class LargePreviewTests
{
    [TestMethod]
    public void Preview_OfAHundredThousandContacts_IsExactWithinTwoSeconds()
    {
        using var organization = new Organization();
        var people = organization.CreateContacts(100_000, "Ulm");
        var list = organization.CreateStatic();
        organization.AddMembers(list, null, people[..1000]);
        var query = SegmentScenario.Query(SegmentScenario.City("Ulm"), SegmentScenario.NotIn(list));

        var fastest = Enumerable.Range(0, 3).Min(_ =>
        {
            var elapsed = Stopwatch.StartNew();
            var preview = organization.Preview(query: query, entityType: "contact");
            Assert.AreEqual((99_000, true), (preview.Count, preview.IsExact));
            return elapsed.ElapsedMilliseconds;
        });

        Assert.IsLessThan(2_000, fastest);
        Assert.IsLessThanOrEqualTo(13, organization.LastRequest.PluginReads);
    }
}
