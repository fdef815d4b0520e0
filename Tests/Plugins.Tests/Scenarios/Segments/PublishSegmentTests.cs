using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Segments;

/// <summary>Publishing makes a segment ready to use with its members counted; stopping ends that.</summary>
[TestClass]
public sealed class PublishSegmentTests
{
    [TestMethod]
    public void Publish_DynamicSegment_CountsItsMembers()
    {
        using var organization = new Organization();
        organization.CreateContacts(3, "Ulm");
        var excluded = organization.CreateContacts(1, "Ulm");
        organization.CreateContacts(5, "Bonn");
        var segment = organization.CreateDynamic(SegmentScenario.Query(SegmentScenario.City("Ulm")));
        organization.AddMembers(segment, "Excluded", excluded);

        organization.Publish(segment);

        var row = organization.ReadSegment(segment);
        Assert.AreEqual(3, row[SegmentTable.MemberCount]);
        Assert.IsTrue(row.Contains(SegmentTable.EvaluatedOn));
        Assert.AreEqual((int)SegmentStatus.ReadyToUse, row.GetAttributeValue<OptionSetValue>(SegmentTable.StatusCode).Value);
    }

    [TestMethod]
    public void Publish_StaticSegmentThatAsksForASegment_TakesASnapshotOfItsMembers()
    {
        using var organization = new Organization();
        organization.CreateContacts(2, "Ulm");
        var asked = organization.CreateDynamic(SegmentScenario.Query(SegmentScenario.City("Ulm")));
        var segment = organization.CreateStatic();
        organization.UpdateQuery(segment, SegmentScenario.Query(SegmentScenario.In(asked)));

        organization.Publish(segment);
        Assert.AreEqual((int)SegmentStatus.Refreshing, organization.ReadSegment(segment).GetAttributeValue<OptionSetValue>(SegmentTable.StatusCode).Value);
        organization.DrainJobs();

        var row = organization.ReadSegment(segment);
        Assert.AreEqual(2, row[SegmentTable.MemberCount]);
        Assert.AreEqual((int)SegmentStatus.ReadyToUse, row.GetAttributeValue<OptionSetValue>(SegmentTable.StatusCode).Value);
    }

    [TestMethod]
    public void Publish_WithoutQuery_IsRefused()
    {
        using var organization = new Organization();
        var segment = organization.CreateSegment("Readers");

        StringAssert.Contains(Organization.Refusal(RefusalCode.SegmentNotReady, () => organization.Publish(segment)), "\"Readers\" has no query yet");
    }

    [TestMethod]
    public void Publish_SegmentThatAsksForAStoppedOne_IsRefusedNamingIt()
    {
        using var organization = new Organization();
        var asked = organization.CreateDynamic(name: "Customers");
        organization.Stop(asked);
        var segment = organization.CreateAsking("Loyal customers", asked);

        StringAssert.Contains(Organization.Refusal(RefusalCode.SegmentNotReady, () => organization.Publish(segment)), "stopped: \"Customers\". Publish them first.");
    }

    [TestMethod]
    public void Publish_SegmentOfAnotherSource_IsRefused()
    {
        using var organization = new Organization();
        var segment = organization.Service.Create(new Entity(SegmentTable.LogicalName)
        {
            [SegmentTable.Name] = "Profiles", [SegmentTable.EntityType] = "contact", [SegmentTable.Source] = new OptionSetValue((int)SegmentSource.CustomerInsights),
        });

        Organization.Refusal(RefusalCode.SegmentOfOtherSource, () => organization.Publish(segment));
        Organization.Refusal(RefusalCode.SegmentOfOtherSource, () => organization.Stop(segment));
    }

    [TestMethod]
    public void Publish_StoppedSegment_MakesItActiveAgain()
    {
        using var organization = new Organization();
        var segment = organization.CreateDynamic();
        organization.Stop(segment);

        organization.Publish(segment);

        Assert.AreEqual(0, organization.ReadSegment(segment).GetAttributeValue<OptionSetValue>(SegmentTable.StateCode).Value);
    }
}
