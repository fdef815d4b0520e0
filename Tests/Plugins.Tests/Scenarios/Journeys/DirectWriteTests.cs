using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Scenarios.Journeys;

/// <summary>Nobody but the save of a journey writes the where-used index, whatever they send along.</summary>
[TestClass]
public sealed class DirectWriteTests
{
    [TestMethod]
    public void Create_Row_IsRefused()
    {
        using var organization = new Organization();
        var segment = organization.CreateSegment("Newsletter readers");
        var journey = organization.CreateJourney(JourneyText.With());

        Organization.Refusal(RefusalCode.JourneySegmentIsDerived, () => organization.Service.Create(Row(journey, segment)));

        Assert.AreEqual(0, organization.Count(JourneySegmentTable.LogicalName));
    }

    [TestMethod]
    public void Create_RowWithTagOfTheCaller_IsRefused()
    {
        using var organization = new Organization();
        var segment = organization.CreateSegment("Newsletter readers");
        var journey = organization.CreateJourney(JourneyText.With(segment));

        Organization.Refusal(RefusalCode.JourneySegmentIsDerived, () => organization.Service.Execute(
            new CreateRequest { Target = Row(journey, segment), ["tag"] = "seg_validjourney:" }));
    }

    [TestMethod]
    public void Create_RowInTheTransactionOfItsJourney_IsRefusedTogetherWithTheJourney()
    {
        using var organization = new Organization();
        var segment = organization.CreateSegment("Newsletter readers");
        var journey = new Entity(JourneyTable.LogicalName, Guid.NewGuid()) { [JourneyTable.Name] = "Journey" };

        Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => organization.Service.Execute(new ExecuteTransactionRequest
        {
            Requests = [new CreateRequest { Target = journey }, new CreateRequest { Target = Row(journey.Id, segment) }],
        }));

        Assert.AreEqual(0, organization.Count(JourneyTable.LogicalName));
        Assert.AreEqual(0, organization.Count(JourneySegmentTable.LogicalName));
    }

    [TestMethod]
    public void Update_Row_IsRefused()
    {
        using var organization = new Organization();
        var journey = organization.CreateJourney(JourneyText.With(organization.CreateSegment("Newsletter readers")));
        var other = organization.CreateSegment("Customers");
        var row = organization.JourneySegments(journey).Single().Id;

        Organization.Refusal(RefusalCode.JourneySegmentIsDerived, () => organization.Service.Update(
            new Entity(JourneySegmentTable.LogicalName, row) { [JourneySegmentTable.SegmentId] = new EntityReference(SegmentTable.LogicalName, other) }));
    }

    [TestMethod]
    public void Delete_Row_IsRefused()
    {
        using var organization = new Organization();
        var journey = organization.CreateJourney(JourneyText.With(organization.CreateSegment("Newsletter readers")));

        Organization.Refusal(RefusalCode.JourneySegmentIsDerived, () => organization.Service.Delete(
            JourneySegmentTable.LogicalName, organization.JourneySegments(journey).Single().Id));

        Assert.AreEqual(1, organization.JourneySegments(journey).Count);
    }

    private static Entity Row(Guid journeyId, Guid segmentId) => new(JourneySegmentTable.LogicalName)
    {
        [JourneySegmentTable.Name] = "Exclusion: forged",
        [JourneySegmentTable.JourneyId] = new EntityReference(JourneyTable.LogicalName, journeyId),
        [JourneySegmentTable.SegmentId] = new EntityReference(SegmentTable.LogicalName, segmentId),
        [JourneySegmentTable.Role] = new OptionSetValue((int)SegmentRole.Exclusion),
    };
}
