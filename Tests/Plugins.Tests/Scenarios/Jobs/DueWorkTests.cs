using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Audiences;
using Segmentation.Plugins.Tests.Scenarios.Members;
using Segmentation.Plugins.Tests.Scenarios.Running;

namespace Segmentation.Plugins.Tests.Scenarios.Jobs;

/// <summary>seg_ProcessDueWork queues what is due, and only that.</summary>
[TestClass]
public sealed class DueWorkTests
{
    [TestMethod]
    public void DueWork_SegmentNeverEvaluated_IsRefreshed()
    {
        using var organization = new Organization();
        organization.CreateContacts(2, "Ulm");
        var segment = Refreshed(organization, minutes: 30);

        Assert.AreEqual(1, organization.ProcessDueWork());
        Assert.AreEqual(0, organization.ProcessDueWork(), "called again");
        organization.DrainJobs();

        Assert.AreEqual(2, organization.ReadSegment(segment)[SegmentTable.MemberCount]);
        Assert.AreEqual(0, organization.ProcessDueWork(), "not due any more");
    }

    [TestMethod]
    [DataRow(29, 0)]
    [DataRow(31, 1)]
    public void DueWork_SegmentEvaluatedBefore_WaitsItsMinutes(int minutesAgo, int due)
    {
        using var organization = new Organization();
        var segment = Refreshed(organization, minutes: 30);
        organization.Service.Update(new Entity(SegmentTable.LogicalName, segment) { [SegmentTable.EvaluatedOn] = DateTime.UtcNow.AddMinutes(-minutesAgo) });

        Assert.AreEqual(due, organization.ProcessDueWork());
    }

    [TestMethod]
    public void DueWork_SegmentWithoutMinutesOrDraft_IsLeft()
    {
        using var organization = new Organization();
        organization.CreateDynamic();
        organization.Service.Update(new Entity(SegmentTable.LogicalName, organization.CreateSegment("Draft")) { [SegmentTable.RefreshMinutes] = 10 });

        Assert.AreEqual(0, organization.ProcessDueWork());
    }

    [TestMethod]
    public void DueWork_FinishedJobs_AreDeletedAfterThirtyDays()
    {
        using var organization = new Organization();
        var segment = organization.CreateDynamic();
        var old = organization.QueueRefresh(segment);
        organization.DrainJobs();
        organization.Service.Update(new Entity(JobTable.LogicalName, old) { [JobTable.FinishedOn] = DateTime.UtcNow - JobLimits.Retention - TimeSpan.FromHours(1) });

        Assert.AreEqual(1, organization.ProcessDueWork());
        organization.DrainJobs();

        Assert.IsEmpty(organization.Jobs(JobKind.RefreshSegment));
    }

    [TestMethod]
    public void DueWork_PeopleOfJourneysThatEnded_AreDeletedAfterAYear()
    {
        using var organization = new Organization();
        organization.CreateParents(3);
        var ended = organization.Publish(Course.Of(organization.CreateByChildren("All", "ge", 0), null, null, Course.Exit()));
        var live = organization.Publish(Course.Of(organization.CreateByChildren("All", "ge", 0), null, null, Course.Exit()), JourneyFrequency.OneTimeWithNewJoiners);
        organization.Tick();
        organization.Tick();
        Assert.HasCount(2, organization.Participants(ended));

        organization.Clock.Advance(JobLimits.ParticipantRetention + TimeSpan.FromDays(1));
        organization.Tick();

        Assert.IsEmpty(organization.Participants(ended));
        Assert.HasCount(2, organization.Participants(live), "they say who has entered");
    }

    private static Guid Refreshed(Organization organization, int minutes)
    {
        var segment = organization.CreateDynamic();
        organization.Service.Update(new Entity(SegmentTable.LogicalName, segment) { [SegmentTable.RefreshMinutes] = minutes });
        return segment;
    }
}
