using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.LifeCycle;

/// <summary>Publishing a journey costs the same whatever the number of segments and tiles.</summary>
[TestClass]
public sealed class PublishCostTests
{
    [TestMethod]
    [DataRow(1)]
    [DataRow(40)]
    public void Publish_WithManySegmentsAndTiles_ReadsTheSame(int count)
    {
        using var organization = new Organization();
        var exclusions = Enumerable.Range(0, count).Select(i => organization.CreateStatic($"List {i}")).ToArray();
        var tasks = string.Join(',', Enumerable.Range(1, count).Select(i =>
            $$"""{"id":"t{{i}}","type":"createActivity","activity":"task","values":{"subject":"Call {fullname}"},"next":"t{{i + 1}}"}"""));
        var journey = organization.CreateDraft(also: row => row[JourneyTable.Definition] = LifeCycleScenario
            .Definition(organization.CreateDynamic(), $$"""{{tasks}},{"id":"t{{count + 1}}","type":"exit"}""")
            .Replace("\"},\"start\"", $"\",\"exclusionSegments\":[{string.Join(',', exclusions.Select(id => $"\"{id}\""))}]}},\"start\"", StringComparison.Ordinal));

        organization.Do(JourneyLifeCycleMessage.Publish, journey);

        // the journey, segments, members by hand, the two tables, whether the job is there
        Assert.AreEqual(7, organization.LastRequest.PluginReads);
        // the journey, twice: so that nobody else writes it meanwhile, and its status; the job
        Assert.AreEqual(3, organization.LastRequest.PluginWrites);
    }
}
