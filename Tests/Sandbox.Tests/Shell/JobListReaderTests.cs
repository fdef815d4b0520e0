using Segmentation.Sandbox.Jobs;
using Segmentation.Sandbox.Shell.Jobs;
using Segmentation.Sandbox.Tests.Pipeline;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Shell;

/// <summary>The job page shows the system jobs as they are.</summary>
[TestClass]
public sealed class JobListReaderTests
{
    private readonly TestSandbox _sandbox = With(
        Step("DescribeContext", "Create", 40) with { IsAsynchronous = true, Name = "Describe" },
        Step("RefuseRequest", "Create", 40, table: "account") with { IsAsynchronous = true, Name = "Refuse" });

    [TestCleanup]
    public void Dispose() => _sandbox.Dispose();

    [TestMethod]
    public void Job_ThatFailed_IsShownWithMessageAndTable()
    {
        _sandbox.Service.Create(new Microsoft.Xrm.Sdk.Entity("account") { ["name"] = "Sample" });
        _sandbox.Environment.DrainJobs();

        var job = Read().Jobs.Single();

        Assert.AreEqual(("Refuse", "Create", "account", JobTable.Failed, "The fixture refuses."), (job.Name, job.Message, job.Table, job.Status, job.Error));
        Assert.IsTrue(job.Seconds >= 0 && job.StartedOn >= job.CreatedOn);
    }

    [TestMethod]
    public void Counts_AreOfAllJobs_WhateverIsShown()
    {
        _sandbox.CreateContact();
        _sandbox.Environment.DrainJobs();
        _sandbox.CreateContact();
        _sandbox.CreateContact();

        var list = Read(JobTable.Succeeded);

        Assert.AreEqual(1, list.Jobs.Count);
        Assert.AreEqual((1L, 2L), (list.Counts[JobTable.Succeeded], list.Counts[JobTable.WaitingForResources]));
    }

    [TestMethod]
    public void Jobs_AreSortedByTheColumnAskedFor()
    {
        _sandbox.CreateContact();
        _sandbox.Service.Create(new Microsoft.Xrm.Sdk.Entity("account") { ["name"] = "Sample" });

        string[] Names(bool descending) => [.. new JobListReader(_sandbox.Environment.Store).Read(new JobListQuery([], "name", descending)).Jobs.Select(job => job.Name!)];

        CollectionAssert.AreEqual(new[] { "Describe", "Refuse" }, Names(descending: false));
        CollectionAssert.AreEqual(new[] { "Refuse", "Describe" }, Names(descending: true));
    }

    private JobListModel Read(params int[] status) => new JobListReader(_sandbox.Environment.Store).Read(new JobListQuery(status, "createdOn", Descending: true));
}
