using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Scenarios.Members;

/// <summary>seg_RefreshSegment evaluates a segment into a new generation and puts it in force at once.</summary>
[TestClass]
public sealed class RefreshTests
{
    [TestMethod]
    public void Refresh_QueriedSegment_PutsGenerationInForce()
    {
        using var organization = new Organization();
        var people = organization.CreateContacts(3, "Ulm");
        organization.CreateContacts(2);
        var segment = organization.CreateDynamic();

        var job = organization.QueueRefresh(segment);
        Assert.AreEqual((int)SegmentStatus.Refreshing, Status(organization, segment));
        organization.DrainJobs();

        var row = organization.ReadSegment(segment);
        Assert.AreEqual(1, row[SegmentTable.Generation]);
        Assert.AreEqual(3, row[SegmentTable.MemberCount]);
        Assert.AreEqual((int)SegmentStatus.ReadyToUse, Status(organization, segment));
        CollectionAssert.AreEqual(people.Order().ToArray(), organization.SnapshotInForce(segment));
        Assert.AreEqual(JobStatus.Done, organization.ReadJob(job).StatusOf());
        Assert.AreEqual(3, organization.ReadJob(job)[JobTable.WrittenCount]);
    }

    [TestMethod]
    public void Refresh_Again_DeletesTheGenerationBefore()
    {
        using var organization = new Organization();
        var people = organization.CreateContacts(3, "Ulm");
        var segment = organization.CreateDynamic();
        Refresh(organization, segment);
        organization.Service.Delete("contact", people[0]);

        Refresh(organization, segment);

        Assert.AreEqual(2, organization.ReadSegment(segment)[SegmentTable.Generation]);
        Assert.HasCount(2, organization.MemberRows(segment));
        Assert.AreEqual(JobStatus.Done, organization.Jobs(JobKind.CleanUp).Single().StatusOf());
    }

    [TestMethod]
    public void Refresh_WithMembersByHand_CountsThem()
    {
        using var organization = new Organization();
        var found = organization.CreateContacts(5, "Ulm");
        var others = organization.CreateContacts(3);
        var segment = organization.CreateDynamic();
        organization.AddMembers(segment, "Included", [others[0], others[1], found[0]]);
        organization.AddMembers(segment, "Excluded", [others[1], others[2], found[1]]);

        Refresh(organization, segment);

        Assert.AreEqual(5 - 1 + 1, organization.ReadSegment(segment)[SegmentTable.MemberCount]);

        organization.RemoveMembers(segment, "Excluded", [others[1], found[1]]);
        Assert.AreEqual(7, organization.ReadSegment(segment)[SegmentTable.MemberCount]);
    }

    [TestMethod]
    public void Refresh_WhileOneIsUnderWay_IsThatOne()
    {
        using var organization = new Organization();
        var segment = organization.CreateDynamic();

        var first = organization.QueueRefresh(segment);

        Assert.AreEqual(first, organization.QueueRefresh(segment));
        Assert.HasCount(1, organization.Jobs(JobKind.RefreshSegment));
    }

    [TestMethod]
    public void Refresh_Draft_IsRefused()
    {
        using var organization = new Organization();
        var draft = organization.CreateSegment("Draft");

        StringAssert.Contains(Organization.Refusal(RefusalCode.SegmentNotReady, () => organization.QueueRefresh(draft)), "is a draft");
    }

    [TestMethod]
    public void Refresh_ThatFails_LeavesTheGenerationInForce()
    {
        using var organization = new Organization();
        var people = organization.CreateContacts(3, "Ulm");
        var owner = organization.CreateUser("Segment Author");
        var segment = organization.CreateDynamic();
        Refresh(organization, segment);
        // the owner may no longer read contacts
        organization.Service.Update(new Entity(SegmentTable.LogicalName, segment) { [SegmentTable.OwnerId] = new EntityReference("systemuser", organization.CreateUser("Marketing Viewer")) });

        var job = organization.QueueRefresh(segment);
        organization.DrainJobs();

        var row = organization.ReadSegment(segment);
        Assert.AreEqual((int)SegmentStatus.Error, Status(organization, segment));
        StringAssert.Contains(row.GetAttributeValue<string>(SegmentTable.LastError), "prvReadContact");
        Assert.AreEqual(1, row[SegmentTable.Generation]);
        Assert.AreEqual(3, row[SegmentTable.MemberCount]);
        Assert.HasCount(people.Length, organization.SnapshotInForce(segment));
        var failed = organization.ReadJob(job);
        Assert.AreEqual(JobStatus.Failed, failed.StatusOf());
        Assert.AreEqual(4, failed[JobTable.Attempt]);
        StringAssert.Contains(failed.GetAttributeValue<string>(JobTable.Error), "prvReadContact");
    }

    private static int Status(Organization organization, Guid segment) => organization.ReadSegment(segment).GetAttributeValue<OptionSetValue>(SegmentTable.StatusCode).Value;

    private static void Refresh(Organization organization, Guid segment)
    {
        organization.QueueRefresh(segment);
        organization.DrainJobs();
    }
}
