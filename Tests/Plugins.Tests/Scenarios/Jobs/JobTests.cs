using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Jobs;

/// <summary>A row of seg_job is done once, however often it is run.</summary>
[TestClass]
public sealed class JobTests
{
    [TestMethod]
    public void Run_JobThatIsDone_ChangesNothing()
    {
        using var organization = new Organization();
        organization.CreateContacts(2, "Ulm");
        var segment = organization.CreateDynamic();
        var job = organization.QueueRefresh(segment);
        organization.DrainJobs();
        var before = (organization.ReadSegment(segment).RowVersion, organization.ReadJob(job).RowVersion);
        organization.CreateContacts(2, "Ulm");

        organization.RunHurried(job);

        Assert.AreEqual(before, (organization.ReadSegment(segment).RowVersion, organization.ReadJob(job).RowVersion));
    }

    [TestMethod]
    public void Run_WithoutTimeForAllPages_LeavesTheRestToTheNextPart()
    {
        using var organization = new Organization();
        organization.CreateContacts(12_000, "Ulm");
        var segment = organization.CreateDynamic();

        organization.RunHurried(organization.QueueRefresh(segment));

        Assert.IsEmpty(organization.SnapshotInForce(segment));
        Assert.HasCount(5000, organization.MemberRows(segment));
        var second = organization.ActiveJobs(JobKind.RefreshSegment).Single();
        organization.RunHurried(second.Id);
        Assert.HasCount(10_000, organization.MemberRows(segment));
        organization.RunHurried(organization.ActiveJobs(JobKind.RefreshSegment).Single().Id);

        Assert.HasCount(12_000, organization.SnapshotInForce(segment));
        Assert.AreEqual(12_000, organization.ReadSegment(segment)[SegmentTable.MemberCount]);
        Assert.IsEmpty(organization.ActiveJobs(JobKind.RefreshSegment));
    }

    [TestMethod]
    public void Run_AtTheDeepestLevel_HandsOverToTheNextCallForDueWork()
    {
        using var organization = new Organization();
        organization.CreateContacts(6000, "Ulm");
        var segment = organization.CreateDynamic();
        var first = organization.QueueRefresh(segment);

        organization.RunHurried(first, JobLimits.Depth);

        Assert.HasCount(1, organization.Jobs(JobKind.RefreshSegment));
        organization.DrainJobs();
        Assert.IsEmpty(organization.SnapshotInForce(segment), "whoever handed over does not go on");
        Assert.AreEqual(1, organization.ProcessDueWork());
        Assert.AreEqual(JobStatus.Done, organization.ReadJob(first).StatusOf());
        organization.DrainJobs();
        Assert.HasCount(6000, organization.SnapshotInForce(segment));
        Assert.AreEqual(0, organization.ProcessDueWork());
    }

    [TestMethod(DisplayName = "Killed anywhere and run again, a refresh ends as if nothing had happened")]
    public void Run_AfterDeathAnywhere_EndsTheSame()
    {
        for (var requests = 0; ; requests++)
        {
            using var organization = new Organization();
            var people = organization.CreateContacts(3, "Ulm");
            var segment = organization.CreateDynamic();
            organization.AddMembers(segment, "Excluded", people[0]);
            organization.QueueRefresh(segment);
            organization.DrainJobs();
            var added = organization.CreateContacts(2, "Bonn");
            var job = organization.QueueRefresh(segment);

            var hasDied = organization.RunUntilDeath(job, requests);
            var seen = organization.SnapshotInForce(segment);
            Assert.IsTrue(seen.Length is 3 or 5, $"{seen.Length} members are seen after {requests} requests");
            organization.DrainJobs();

            CollectionAssert.AreEqual(people.Concat(added).Order().ToArray(), organization.SnapshotInForce(segment), $"after {requests} requests");
            Assert.AreEqual(4, organization.ReadSegment(segment)[SegmentTable.MemberCount]);
            Assert.HasCount(5 + 1, organization.MemberRows(segment), $"after {requests} requests");
            Assert.AreEqual(JobStatus.Done, organization.ReadJob(job).StatusOf());
            if (!hasDied)
                return;
        }
    }

    [TestMethod]
    public void Run_JobCutOffLongAgo_IsGoneOnWithByTheNextCallForDueWork()
    {
        using var organization = new Organization();
        organization.CreateContacts(3, "Ulm");
        var segment = organization.CreateDynamic();
        var job = organization.QueueRefresh(segment);
        organization.RunUntilDeath(job, 6);
        organization.ForgetSystemJobs();
        organization.Age(job, JobLimits.LongestSilence + TimeSpan.FromMinutes(1));

        Assert.AreEqual(1, organization.ProcessDueWork());
        organization.DrainJobs();

        Assert.HasCount(3, organization.SnapshotInForce(segment));
        Assert.AreEqual(JobStatus.Failed, organization.ReadJob(job).StatusOf());
    }

    [TestMethod]
    public void Run_JobThatNamesNoRow_FailsByName()
    {
        using var organization = new Organization();
        var job = organization.Service.Create(new Entity(JobTable.LogicalName) { [JobTable.Name] = "Tick", [JobTable.Kind] = new OptionSetValue((int)JobKind.Tick) });

        organization.DrainJobs();

        var row = organization.ReadJob(job);
        Assert.AreEqual(JobStatus.Failed, row.StatusOf());
        StringAssert.StartsWith(row.GetAttributeValue<string>(JobTable.Error), $"{RefusalCode.UnknownJob}: The job \"Tick\" does not say for which row it is");
        Assert.AreEqual(1, row[JobTable.Attempt]);
    }
}
