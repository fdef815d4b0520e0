using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Scenarios.Journeys;

/// <summary>Every segment a journey names exists.</summary>
[TestClass]
public sealed class NonExistingSegmentTests
{
    private static readonly Guid Missing = new("99999999-9999-4999-8999-999999999999");

    [TestMethod]
    public void Create_ExclusionDoesNotExist_NamesItsIdAndPlace()
    {
        using var organization = new Organization();
        var readers = organization.CreateSegment("Newsletter readers");

        var message = Organization.Refusal(
            RefusalCode.NonExistingSegment, () => organization.CreateJourney(JourneyText.With(readers, exclusions: [Missing])));

        Assert.AreEqual(
            $"NonExistingSegment: $.trigger.exclusionSegments[0] names the segment {Missing}, which does not exist or which you may not read. Choose another one.",
            message);
        Assert.AreEqual(0, organization.Count(JourneyTable.LogicalName));
    }

    [TestMethod]
    public void Create_AudienceDoesNotExist_IsRefused()
    {
        using var organization = new Organization();

        Organization.Refusal(RefusalCode.NonExistingSegment, () => organization.CreateJourney(JourneyText.With(Missing)));
    }
}
