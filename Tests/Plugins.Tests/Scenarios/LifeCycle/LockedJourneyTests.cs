using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Audiences;
using Segmentation.Plugins.Tests.Scenarios.Members;
using Segmentation.Plugins.Tests.Scenarios.Segments;

namespace Segmentation.Plugins.Tests.Scenarios.LifeCycle;

/// <summary>What a journey does changes while nobody moves by it; its status and progress are nobody's to write.</summary>
[TestClass]
public sealed class LockedJourneyTests
{
    private const string WaitThenExit = """{"id":"t1","type":"wait","name":"A day","minutes":1440,"next":"t2"},{"id":"t2","type":"exit"}""";

    [TestMethod]
    [DataRow(JourneyStatus.Live, "is live, and people move by what it says. To change seg_starton, pause it first, and resume it afterwards.")]
    [DataRow(JourneyStatus.Held, "is held, and people move by what it says. To change seg_starton, pause it first, and resume it afterwards.")]
    [DataRow(JourneyStatus.Stopped, "is stopped and stays as it was, so that what happened can be understood. seg_starton cannot be changed any more. Create another journey.")]
    [DataRow(JourneyStatus.Completed, "is completed and stays as it was, so that what happened can be understood. seg_starton cannot be changed any more. Create another journey.")]
    public void Update_ScheduleOfAJourneyThatRunsOrHasEnded_IsRefused(JourneyStatus status, string expected)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        organization.SetStatus(journey, status);

        Assert.AreEqual(
            $"JourneyLocked: The journey \"Welcome\" {expected}",
            Organization.Refusal(RefusalCode.JourneyLocked, () => organization.Update(journey, JourneyTable.StartOn, new DateTime(2999, 1, 1, 0, 0, 0, DateTimeKind.Utc))));
    }

    [TestMethod]
    public void Update_DefinitionOrAudienceOfALiveJourney_IsRefused()
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft(WaitThenExit);
        var audience = organization.ReadJourney(journey).Audience!.Value;
        var other = organization.CreateDynamic(name: "Others");
        organization.SetStatus(journey, JourneyStatus.Live);

        Organization.Refusal(RefusalCode.JourneyLocked, () => organization.UpdateJourney(journey, LifeCycleScenario.Definition(audience, """{"id":"t1","type":"exit"}""")));
        Organization.Refusal(RefusalCode.JourneyLocked, () => organization.UpdateAudience(journey, other));
        Organization.Refusal(RefusalCode.JourneyLocked, () => organization.Service.Execute(new OrganizationRequest(JourneySegmentMessage.Add)
        {
            [JourneySegmentMessage.JourneyId] = journey, [JourneySegmentMessage.SegmentId] = other, [JourneySegmentMessage.Role] = "Exclusion",
        }));
        Assert.AreEqual(audience, organization.ReadJourney(journey).Audience);
    }

    [TestMethod]
    [DataRow(JourneyStatus.Live)]
    [DataRow(JourneyStatus.Stopped)]
    public void Update_NameDescriptionOrTheSameAgain_IsPossibleAlways(JourneyStatus status)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        organization.SetStatus(journey, status);
        var row = organization.Read(journey);

        organization.Update(journey, JourneyTable.Name, "Renamed");
        organization.Update(journey, JourneyTable.Description, "What for");
        organization.Service.Update(new Entity(JourneyTable.LogicalName, journey)
        {
            [JourneyTable.Definition] = row[JourneyTable.Definition],
            [JourneyTable.StartOn] = row[JourneyTable.StartOn],
            [JourneyTable.Frequency] = row[JourneyTable.Frequency],
            [JourneyTable.EntrySegmentId] = row[JourneyTable.EntrySegmentId],
            [JourneyTable.StateCode] = row[JourneyTable.StateCode],
            [JourneyTable.StatusCode] = row[JourneyTable.StatusCode],
        });
    }

    [TestMethod]
    public void Update_APausedJourney_IsPossible()
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft(WaitThenExit);
        organization.SetStatus(journey, JourneyStatus.Paused);

        organization.UpdateJourney(journey, LifeCycleScenario.Definition(organization.CreateDynamic(name: "Others"), """{"id":"t1","type":"exit"}"""));
        organization.Update(journey, JourneyTable.EndOn, new DateTime(2999, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    [TestMethod]
    [DataRow("lead")]
    [DataRow(null)]
    public void Update_EntityTypeOfAPausedJourney_IsRefused(string? entityType)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        organization.SetStatus(journey, JourneyStatus.Paused);
        Guid? audience = entityType == null ? null : organization.CreateSegment("Leads", entityType);

        Assert.AreEqual(
            "JourneyLocked: The journey \"Welcome\" is paused, and those on their way are contact rows. Its audience can be another one of contact rows, but not "
            + $"{(entityType == null ? "empty" : "one of lead rows")}. Create another journey for that.",
            Organization.Refusal(RefusalCode.JourneyLocked, () => organization.UpdateAudience(journey, audience)));
    }

    [TestMethod]
    [DataRow("""{"id":"t1","type":"exit"}""", DisplayName = "as another kind of tile")]
    [DataRow("""{"id":"t2","type":"exit"}""", DisplayName = "removed")]
    public void Update_WithoutATileOnWhichPeopleStand_IsRefusedNamingTileAndPeople(string tiles)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft(WaitThenExit);
        foreach (var person in organization.CreateContacts(3))
            organization.AddParticipant(journey, person, ParticipantStatus.Waiting, "t1");
        organization.AddParticipant(journey, organization.CreateContacts(1)[0], ParticipantStatus.Completed, "t2");
        organization.SetStatus(journey, JourneyStatus.Paused);
        var definition = LifeCycleScenario.Definition(organization.ReadJourney(journey).Audience!.Value, tiles)
            .Replace("\"start\":\"t1\"", tiles.Contains("t1", StringComparison.Ordinal) ? "\"start\":\"t1\"" : "\"start\":\"t2\"", StringComparison.Ordinal);

        Assert.AreEqual(
            "TileOccupied: 3 people stand on the tile \"A day\" (t1), which would be removed or become another kind of tile. Leave it in until they have gone on, or stop the journey.",
            Organization.Refusal(RefusalCode.TileOccupied, () => organization.UpdateJourney(journey, definition)));
    }

    [TestMethod]
    public void Update_OfAPausedJourney_ReadsOnceMoreOnlyWhereATileIsRemoved()
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft(WaitThenExit);
        var definition = organization.ReadJourney(journey).Definition;
        organization.SetStatus(journey, JourneyStatus.Paused);

        organization.UpdateJourney(journey, definition.Replace("1440", "60", StringComparison.Ordinal));
        Assert.AreEqual(2, organization.LastRequest.PluginReads);

        organization.UpdateJourney(journey, LifeCycleScenario.Definition(organization.ReadJourney(journey).Audience!.Value, """{"id":"t1","type":"exit"}"""));
        Assert.AreEqual(3, organization.LastRequest.PluginReads);
    }

    [TestMethod]
    [DataRow(JourneyTable.StatusCode, (int)JourneyStatus.Live)]
    [DataRow(JourneyTable.StateCode, 1)]
    public void Update_Status_IsRefusedWithTheWayToDoIt(string column, int value)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();

        StringAssert.Contains(
            Organization.Refusal(RefusalCode.JourneyStatusNotPossible, () => organization.Update(journey, column, new OptionSetValue(value))),
            "of a journey cannot be written, nor can it be activated or deactivated. Publish, pause, resume or stop it instead: "
            + "seg_PublishJourney, seg_PauseJourney, seg_ResumeJourney, seg_StopJourney.");
    }

    [TestMethod]
    [DataRow(JourneyTable.Version, 7)]
    [DataRow(JourneyTable.Occurrence, 7)]
    [DataRow(JourneyTable.Wave, 7)]
    [DataRow(JourneyTable.Cursor, "7")]
    [DataRow(JourneyTable.HoldReason, "7")]
    [DataRow(JourneyTable.PublishedHash, "7")]
    public void Write_Progress_IsRefused(string column, object value)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        var expected = $"JourneyLocked: {column} of a journey is written only when it is published and run. Leave it out.";

        Assert.AreEqual(expected, Organization.Refusal(RefusalCode.JourneyLocked, () => organization.Update(journey, column, value)));
        Assert.AreEqual(expected, Organization.Refusal(RefusalCode.JourneyLocked, () => organization.CreateDraft(also: row => row[column] = value)));
    }

    [TestMethod]
    public void Create_AJourneyThatIsLive_IsRefused()
    {
        using var organization = new Organization();

        Organization.Refusal(
            RefusalCode.JourneyStatusNotPossible, () => organization.CreateDraft(also: row => row[JourneyTable.StatusCode] = new OptionSetValue((int)JourneyStatus.Live)));
    }

    [TestMethod]
    public void Update_WithAJobOfItsOwnInTheTransaction_IsRefused()
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        var job = new Entity(JobTable.LogicalName)
        {
            [JobTable.Name] = "Tick", [JobTable.Kind] = new OptionSetValue((int)JobKind.Tick), [JobTable.JourneyId] = new EntityReference(JourneyTable.LogicalName, journey),
        };

        var fault = Assert.ThrowsExactly<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => organization.Service.Execute(new ExecuteTransactionRequest
        {
            Requests = [new CreateRequest { Target = job }, new UpdateRequest { Target = new Entity(JourneyTable.LogicalName, journey) { [JourneyTable.Version] = 7 } }],
        }));

        StringAssert.Contains(fault.Detail.Message, "JourneyLocked");
    }

    [TestMethod]
    [DataRow(JobKind.Tick)]
    [DataRow(JobKind.Enter)]
    [DataRow(JobKind.Advance)]
    [DataRow(JobKind.Suppress)]
    public void Update_ByAJobThatRunsTheJourney_WritesStatusAndProgress(JobKind kind)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();

        organization.Within(CreateJob(organization, kind, journey)).Update(new Entity(JourneyTable.LogicalName, journey)
        {
            [JourneyTable.StatusCode] = new OptionSetValue((int)JourneyStatus.Held), [JourneyTable.HoldReason] = "A segment is in error.", [JourneyTable.Cursor] = "{}",
        });

        Assert.AreEqual(JourneyStatus.Held, organization.Read(journey).Status());
    }

    [TestMethod]
    public void Update_ByAnyOtherJob_IsRefused()
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        var jobs = new[] { CreateJob(organization, JobKind.Tick, organization.CreateDraft()), CreateJob(organization, JobKind.CleanUp, journey) };

        foreach (var job in jobs)
            Organization.Refusal(RefusalCode.JourneyLocked, () => organization.Update(journey, JourneyTable.Version, 7, organization.Within(job)));
    }

    [TestMethod]
    [DataRow(JourneyStatus.Live)]
    [DataRow(JourneyStatus.Held)]
    [DataRow(JourneyStatus.Paused)]
    public void Delete_AJourneyInWhichPeopleMayBe_IsRefused(JourneyStatus status)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        organization.SetStatus(journey, status);

        StringAssert.EndsWith(
            Organization.Refusal(RefusalCode.JourneyLocked, () => organization.Service.Delete(JourneyTable.LogicalName, journey)),
            "and people may be on their way. Stop it first (seg_StopJourney), then delete it.");
    }

    [TestMethod]
    [DataRow(JourneyStatus.Draft)]
    [DataRow(JourneyStatus.Stopped)]
    [DataRow(JourneyStatus.Completed)]
    public void Delete_ADraftOrAJourneyThatHasEnded_IsPossible(JourneyStatus status)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft();
        organization.SetStatus(journey, status);

        organization.Service.Delete(JourneyTable.LogicalName, journey);

        Assert.AreEqual(0, organization.Count(JourneyTable.LogicalName));
    }

    private static Guid CreateJob(Organization organization, JobKind kind, Guid journey) => organization.Service.Create(new Entity(JobTable.LogicalName)
    {
        [JobTable.Name] = $"{kind}", [JobTable.Kind] = new OptionSetValue((int)kind), [JobTable.JourneyId] = new EntityReference(JourneyTable.LogicalName, journey),
    });
}
