using System.Diagnostics;
using Segmentation.Plugins.Tests.Scenarios.Members;
using Segmentation.Plugins.Tests.Scenarios.Segments;

namespace Segmentation.Plugins.Tests.Scenarios.Audiences;

/// <summary>A hundred thousand people are previewed while somebody looks on.</summary>
[TestClass]
public sealed class LargeAudienceTests
{
    [TestMethod]
    public void Preview_OfAHundredThousandContacts_IsExactWithinThreeSeconds()
    {
        using var organization = new Organization();
        var ulm = organization.CreateContacts(70_000, "Ulm");
        organization.CreateContacts(30_000, "Bonn");
        var everybody = organization.CreateDynamic();
        var list = organization.CreateStatic();
        foreach (var batch in ulm[..20_000].Chunk(1000))
            organization.AddMembers(list, null, batch);
        var bonn = organization.CreateDynamicNamed("Bonn", SegmentScenario.City("Bonn"));
        var withAccount = organization.CreateDynamicNamed("With a company", "<link-entity name='account' from='accountid' to='parentcustomerid' link-type='any' />");
        var gone = organization.CreateStatic("Gone");
        organization.AddMembers(gone, null, ulm[19_500..20_500]);
        var definition = JourneyText.With(everybody, [list, bonn, withAccount], [gone]);

        var fastest = Enumerable.Range(0, 3).Min(_ =>
        {
            var elapsed = Stopwatch.StartNew();
            var preview = organization.PreviewAudience(definition);
            Assert.AreEqual((100_000, 49_500, true), (preview.Number("gross"), preview.Number("net"), preview["isExact"]!.GetValue<bool>()));
            CollectionAssert.AreEqual(new[] { 20_000, 30_000, 0 }, preview["exclusions"]!.AsArray().Select(share => share!.Number("marginal")).ToArray());
            CollectionAssert.AreEqual(new[] { (1000, 500) }, preview["suppressions"]!.AsArray().Select(share => (share!.Number("own"), share!.Number("marginal"))).ToArray());
            Assert.AreEqual(500, preview["overlaps"]![1]![4]!.GetValue<int>());
            return elapsed.ElapsedMilliseconds;
        });

        Console.WriteLine($"{fastest} ms, {organization.LastRequest.PluginReads} requests");
        Assert.IsLessThan(3_000, fastest);
        Assert.IsLessThanOrEqualTo(40, organization.LastRequest.PluginReads);
    }
}
