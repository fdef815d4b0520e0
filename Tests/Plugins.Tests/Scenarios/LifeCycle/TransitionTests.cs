using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Jobs;
using Segmentation.Plugins.Tests.Scenarios.Segments;

namespace Segmentation.Plugins.Tests.Scenarios.LifeCycle;

/// <summary>A journey goes from draft to live, between live and paused, and from these to stopped, for good.</summary>
[TestClass]
public sealed class TransitionTests
{
    [TestMethod]
    [DataRow(JourneyLifeCycleMessage.Publish, JourneyStatus.Draft, JourneyStatus.Live)]
    [DataRow(JourneyLifeCycleMessage.Pause, JourneyStatus.Live, JourneyStatus.Paused)]
    [DataRow(JourneyLifeCycleMessage.Pause, JourneyStatus.Held, JourneyStatus.Paused)]
    [DataRow(JourneyLifeCycleMessage.Resume, JourneyStatus.Paused, JourneyStatus.Live)]
    [DataRow(JourneyLifeCycleMessage.Stop, JourneyStatus.Live, JourneyStatus.Stopped)]
    [DataRow(JourneyLifeCycleMessage.Stop, JourneyStatus.Held, JourneyStatus.Stopped)]
    [DataRow(JourneyLifeCycleMessage.Stop, JourneyStatus.Paused, JourneyStatus.Stopped)]
    public void Transition_ThatIsPossible_LeadsToTheStatus(string message, JourneyStatus from, JourneyStatus to)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        organization.SetStatus(journey, from);
        organization.Write(store => store.Update(new Entity(JourneyTable.LogicalName, journey) { [JourneyTable.HoldReason] = "A segment was in error." }));

        organization.Do(message, journey);

        var row = organization.Read(journey);
        Assert.AreEqual(to, row.Status());
        Assert.AreEqual(to == JourneyStatus.Stopped ? 1 : 0, row.GetAttributeValue<OptionSetValue>(JourneyTable.StateCode).Value);
        Assert.IsNull(row.GetAttributeValue<string>(JourneyTable.HoldReason));
        Assert.AreEqual(to == JourneyStatus.Paused ? 0 : 1, organization.ActiveJobs(JobKind.Tick).Length, "somebody looks at once what is due");
    }

    [TestMethod]
    [DataRow(JourneyLifeCycleMessage.Publish, JourneyStatus.Live, "is live and cannot be published. This is possible only for a journey that is a draft.")]
    [DataRow(JourneyLifeCycleMessage.Publish, JourneyStatus.Paused, "is paused and cannot be published. This is possible only for a journey that is a draft. Resume it.")]
    [DataRow(JourneyLifeCycleMessage.Publish, JourneyStatus.Stopped, "is stopped and cannot be published. It has ended and cannot be started again. Create another journey.")]
    [DataRow(JourneyLifeCycleMessage.Pause, JourneyStatus.Draft, "is a draft and cannot be paused. This is possible only for a journey that is live or held. Publish it first, or delete it if it is not needed.")]
    [DataRow(JourneyLifeCycleMessage.Pause, JourneyStatus.Paused, "is paused already.")]
    [DataRow(JourneyLifeCycleMessage.Resume, JourneyStatus.Live, "is live and cannot be resumed. This is possible only for a journey that is paused. It is running already.")]
    [DataRow(JourneyLifeCycleMessage.Resume, JourneyStatus.Completed, "is completed and cannot be resumed. It has ended and cannot be started again. Create another journey.")]
    [DataRow(JourneyLifeCycleMessage.Stop, JourneyStatus.Draft, "is a draft and cannot be stopped. This is possible only for a journey that is live, held or paused. Publish it first, or delete it if it is not needed.")]
    [DataRow(JourneyLifeCycleMessage.Stop, JourneyStatus.Stopped, "is stopped already.")]
    [DataRow(JourneyLifeCycleMessage.Run, JourneyStatus.Paused, "is paused and cannot be run. This is possible only for a journey that is live or held. Resume it.")]
    [DataRow(JourneyLifeCycleMessage.Run, JourneyStatus.Completed, "is completed and cannot be run. It has ended and cannot be started again. Create another journey.")]
    public void Transition_ThatIsNotPossible_SaysFromWhereItIs(string message, JourneyStatus from, string expected)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        organization.SetStatus(journey, from);

        Assert.AreEqual(
            $"JourneyStatusNotPossible: The journey \"Welcome\" {expected}",
            Organization.Refusal(RefusalCode.JourneyStatusNotPossible, () => organization.Do(message, journey)));
        Assert.AreEqual(from, organization.Read(journey).Status());
    }

    [TestMethod]
    public void Version_CountsTheDefinitionsThatWerePublished()
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft("""{"id":"t1","type":"wait","minutes":5,"next":"t2"},{"id":"t2","type":"exit"}""");
        var definition = organization.Read(journey).GetAttributeValue<string>(JourneyTable.Definition);

        organization.Do(JourneyLifeCycleMessage.Publish, journey);
        Assert.AreEqual(1, Version());

        PauseAndResume(definition + "\n");
        Assert.AreEqual(1, Version(), "white space makes no other version");

        PauseAndResume(definition.Replace("\"minutes\":5", "\"minutes\":6", StringComparison.Ordinal));
        Assert.AreEqual(2, Version());

        PauseAndResume(null);
        Assert.AreEqual(2, Version());

        int Version() => organization.Read(journey).GetAttributeValue<int>(JourneyTable.Version);

        void PauseAndResume(string? changed)
        {
            organization.Do(JourneyLifeCycleMessage.Pause, journey);
            if (changed != null)
                organization.UpdateJourney(journey, changed);
            organization.Do(JourneyLifeCycleMessage.Resume, journey);
        }
    }

    [TestMethod]
    public void Resume_AfterStartAndEnd_LetsThoseOnTheirWayGoOn()
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft(also: row =>
        {
            row[JourneyTable.StartOn] = DateTime.UtcNow.AddDays(-2);
            row[JourneyTable.EndOn] = DateTime.UtcNow.AddDays(-1);
        });
        organization.SetStatus(journey, JourneyStatus.Paused);

        organization.Do(JourneyLifeCycleMessage.Resume, journey);

        Assert.AreEqual(JourneyStatus.Live, organization.Read(journey).Status());
    }

    [TestMethod]
    public void Resume_WithAStoppedSegment_IsRefused()
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        organization.SetStatus(journey, JourneyStatus.Paused);
        organization.Write(store => store.Update(new Entity(SegmentTable.LogicalName, organization.ReadJourney(journey).Audience!.Value)
        {
            [SegmentTable.StateCode] = new OptionSetValue(1),
            [SegmentTable.StatusCode] = new OptionSetValue((int)SegmentStatus.Stopped),
        }));

        StringAssert.Contains(
            Organization.Refusal(RefusalCode.SegmentNotReady, () => organization.Do(JourneyLifeCycleMessage.Resume, journey)), "\"People with a city\" at $.trigger.audience is stopped.");
    }

    [TestMethod]
    public void Publish_RepeatingWithoutATimeZone_TakesThatOfWhoPublishes()
    {
        using var organization = new Organization();
        var user = organization.CreateUser("Journey Manager");
        organization.Service.Update(new Entity(UserSettingsTable.LogicalName, user) { [UserSettingsTable.TimeZoneCode] = 110 });
        var journey = organization.CreateDraft(also: Repeating);
        organization.Update(journey, JourneyTable.OwnerId, new EntityReference("systemuser", user));

        organization.Do(JourneyLifeCycleMessage.Publish, journey, organization.As(user));

        Assert.AreEqual(110, organization.Read(journey).GetAttributeValue<int>(JourneyTable.TimeZone));
    }

    [TestMethod]
    public void Run_QueuesATick_AndAnswersTheOneThatIsQueued()
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        organization.SetStatus(journey, JourneyStatus.Held);
        organization.Write(store => store.Update(new Entity(JourneyTable.LogicalName, journey) { [JourneyTable.HoldReason] = "A segment is in error." }));

        var first = organization.Do(JourneyLifeCycleMessage.Run, journey)[JourneyLifeCycleMessage.JobId];
        var second = organization.Do(JourneyLifeCycleMessage.Run, journey)[JourneyLifeCycleMessage.JobId];

        Assert.AreEqual(organization.ActiveJobs(JobKind.Tick).Single().Id, first);
        Assert.AreEqual(first, second);
        Assert.AreEqual("A segment is in error.", organization.Read(journey).GetAttributeValue<string>(JourneyTable.HoldReason), "only a tick tells that it holds no longer");
    }

    [TestMethod]
    public void Run_AfterATickIsDone_QueuesAnother()
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        organization.SetStatus(journey, JourneyStatus.Live);
        var first = (Guid)organization.Do(JourneyLifeCycleMessage.Run, journey)[JourneyLifeCycleMessage.JobId];
        organization.Write(store => store.Update(new Entity(JobTable.LogicalName, first)
        {
            [JobTable.StateCode] = new OptionSetValue(1),
            [JobTable.StatusCode] = new OptionSetValue((int)JobStatus.Done),
        }));

        Assert.AreNotEqual(first, organization.Do(JourneyLifeCycleMessage.Run, journey)[JourneyLifeCycleMessage.JobId]);
        Assert.AreEqual(1, organization.ActiveJobs(JobKind.Tick).Length);
    }

    [TestMethod]
    [DataRow(JourneyLifeCycleMessage.Publish, JourneyStatus.Draft)]
    [DataRow(JourneyLifeCycleMessage.Pause, JourneyStatus.Live)]
    [DataRow(JourneyLifeCycleMessage.Resume, JourneyStatus.Paused)]
    [DataRow(JourneyLifeCycleMessage.Stop, JourneyStatus.Live)]
    [DataRow(JourneyLifeCycleMessage.Run, JourneyStatus.Live)]
    public void Transition_BySomebodyWhoMayNotChangeTheJourney_IsRefused(string message, JourneyStatus from)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        organization.SetStatus(journey, from);
        var viewer = organization.As(organization.CreateUser("Marketing Viewer"));

        var fault = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => organization.Do(message, journey, viewer));

        Assert.AreEqual(unchecked((int)0x80040220), fault.Detail.ErrorCode);
        Assert.AreEqual(from, organization.Read(journey).Status());
        Assert.AreEqual(0, organization.ActiveJobs(JobKind.Tick).Length);
    }

    [TestMethod]
    [DataRow(JourneyLifeCycleMessage.Publish)]
    [DataRow(JourneyLifeCycleMessage.Pause)]
    [DataRow(JourneyLifeCycleMessage.Resume)]
    [DataRow(JourneyLifeCycleMessage.Stop)]
    public void Transition_ByTheManagerWhoOwnsTheJourney_NeedsNoOtherRight(string message)
    {
        using var organization = new Organization();
        var user = organization.CreateUser("Journey Manager");
        var journey = organization.CreateDraft();
        organization.Update(journey, JourneyTable.OwnerId, new EntityReference("systemuser", user));
        organization.SetStatus(journey, message switch
        {
            JourneyLifeCycleMessage.Publish => JourneyStatus.Draft,
            JourneyLifeCycleMessage.Resume => JourneyStatus.Paused,
            _ => JourneyStatus.Live,
        });

        organization.Do(message, journey, organization.As(user));
    }

    private static void Repeating(Entity journey)
    {
        journey[JourneyTable.Frequency] = new OptionSetValue((int)JourneyFrequency.Repeating);
        journey[JourneyTable.RepeatEvery] = 1;
        journey[JourneyTable.RepeatUnit] = new OptionSetValue((int)RepeatUnit.Weeks);
    }
}
