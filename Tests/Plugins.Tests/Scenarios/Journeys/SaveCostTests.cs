namespace Segmentation.Plugins.Tests.Scenarios.Journeys;

/// <summary>Saving a journey costs at most two reads, whatever the number of segments.</summary>
[TestClass]
public sealed class SaveCostTests
{
    [TestMethod]
    [DataRow(1)]
    [DataRow(40)]
    public void Create_WithManySegments_ReadsOnce(int exclusions)
    {
        using var organization = new Organization();

        organization.CreateJourney(JourneyText.With(organization.CreateSegment("Audience"), exclusions: Segments(organization, exclusions)));

        Assert.AreEqual(1, organization.LastRequest.PluginReads);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(40)]
    public void Update_WithManySegments_ReadsTwice(int exclusions)
    {
        using var organization = new Organization();
        var audience = organization.CreateSegment("Audience");
        var journey = organization.CreateJourney(JourneyText.With(audience));

        organization.UpdateJourney(journey, JourneyText.With(audience, exclusions: Segments(organization, exclusions)));

        Assert.AreEqual(2, organization.LastRequest.PluginReads);
        Assert.AreEqual(exclusions, organization.LastRequest.PluginWrites);
    }

    private static Guid[] Segments(Organization organization, int count) =>
        Enumerable.Range(0, count).Select(i => organization.CreateSegment($"Segment {i}")).ToArray();
}
