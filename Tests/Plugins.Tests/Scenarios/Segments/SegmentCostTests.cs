using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Segments;

/// <summary>What a save reads does not depend on how many segments a query asks for, only on how deep they nest.</summary>
[TestClass]
public sealed class SegmentCostTests
{
    private const int Constant = 3; // segments, one table, and the level below the last

    [TestMethod]
    [DataRow(1)]
    [DataRow(8)]
    public void Create_WithManySegments_ReadsTheSame(int count)
    {
        using var organization = new Organization();
        var segments = Enumerable.Range(0, count).Select(number => organization.CreateDynamic(name: $"{number}")).ToArray();

        organization.CreateAsking("Asking", segments);

        Assert.AreEqual(Constant, organization.LastRequest.PluginReads - EntityTypeReads);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(4)]
    public void Create_WithNestedSegments_ReadsOnceMoreALevel(int levels)
    {
        using var organization = new Organization();
        var segment = organization.CreateDynamic(name: "0");
        for (var level = 1; level <= levels; level++)
            segment = organization.CreateAsking($"{level}", segment);

        organization.CreateAsking("Asking", segment);

        Assert.AreEqual(Constant + levels, organization.LastRequest.PluginReads - EntityTypeReads);
    }

    // the rule that the entity type is a table
    private static int EntityTypeReads => 1;
}
