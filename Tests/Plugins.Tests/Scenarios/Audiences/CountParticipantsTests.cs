using System.Diagnostics;
using System.ServiceModel;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Audiences;

/// <summary>The people of a journey are counted where they are and where they came by, exactly, whoever asks.</summary>
[TestClass]
public sealed class CountParticipantsTests
{
    private const string Branch = "t%201:b%3A1";
    private const string Other = "t%201:";

    [TestMethod]
    public void Count_PeopleOnEveryWay_AreCountedHereAndWhereTheyPassed()
    {
        using var organization = new Organization();
        var journey = organization.CreateBranchingJourney();
        organization.AddParticipants(journey,
            ("t 1", null, ParticipantStatus.InProgress, 1),
            ("w", Branch, ParticipantStatus.Waiting, 3),
            ("w", Branch, ParticipantStatus.Suppressed, 2),
            ("w", Branch, ParticipantStatus.Stopped, 1),
            ("x", Branch, ParticipantStatus.Completed, 4),
            ("x", Other, ParticipantStatus.Completed, 5),
            ("w", Branch, ParticipantStatus.Failed, 1),
            ("w", Branch, ParticipantStatus.MemberInactive, 1));

        var counts = organization.CountParticipants(journey);

        Assert.IsTrue(counts["exact"]!.GetValue<bool>());
        Assert.AreEqual("entered 18, active 4, completed 9, suppressed 2, stopped 1, memberInactive 1, failed 1", Numbers(counts));
        Assert.AreEqual("id t 1, here 1, passed 18, completed 0, suppressed 0, failed 0", Numbers(counts["tiles"]![0]!));
        Assert.AreEqual("id w, here 3, passed 12, completed 0, suppressed 2, failed 1", Numbers(counts["tiles"]![1]!));
        Assert.AreEqual("id x, here 0, passed 9, completed 9, suppressed 0, failed 0", Numbers(counts["tiles"]![2]!));
        Assert.AreEqual("""[{"id":"b:1","taken":12},{"id":null,"taken":5}]""", counts["tiles"]![0]!["branches"]!.ToJsonString());
        Assert.AreEqual(0, organization.LastRequest.PluginWrites);
        Assert.IsLessThanOrEqualTo(3, organization.LastRequest.PluginReads);
    }

    [TestMethod]
    public void Count_JourneyWithoutPeople_IsZeroEverywhere()
    {
        using var organization = new Organization();

        var counts = organization.CountParticipants(organization.CreateBranchingJourney());

        Assert.IsTrue(counts["exact"]!.GetValue<bool>());
        Assert.AreEqual("entered 0, active 0, completed 0, suppressed 0, stopped 0, memberInactive 0, failed 0", Numbers(counts));
        Assert.AreEqual("id w, here 0, passed 0, completed 0, suppressed 0, failed 0", Numbers(counts["tiles"]![1]!));
    }

    [TestMethod]
    public void Count_WayOfAnEarlierDefinition_IsCountedWhereItIsCertainAndNotExact()
    {
        using var organization = new Organization();
        var journey = organization.CreateBranchingJourney();
        organization.AddParticipants(journey, ("w", "t%201:gone", ParticipantStatus.Waiting, 2), ("gone", Branch, ParticipantStatus.Waiting, 1));

        var counts = organization.CountParticipants(journey);

        Assert.IsFalse(counts["exact"]!.GetValue<bool>());
        Assert.AreEqual((3, 3, 2, 0), (counts.Number("entered"), Passed(counts, 0), Passed(counts, 1), Passed(counts, 2)));
        Assert.AreEqual("""[{"id":"b:1","taken":1},{"id":null,"taken":0}]""", counts["tiles"]![0]!["branches"]!.ToJsonString());
    }

    [TestMethod]
    public void Count_ByAnyUserWhoReadsTheJourney_IsTheSameAndByOthersRefused()
    {
        using var organization = new Organization();
        var journey = organization.CreateBranchingJourney();
        organization.AddParticipants(journey, ("w", Branch, ParticipantStatus.Waiting, 2));

        Assert.AreEqual(2, organization.CountParticipants(journey, organization.As(organization.CreateUser("Marketing Viewer"))).Number("entered"));
        var stranger = organization.As(organization.Service.Create(new Entity("systemuser")
        {
            ["lastname"] = "Stranger",
            ["domainname"] = "stranger@example.com",
            ["businessunitid"] = organization.Service.RetrieveMultiple(new QueryExpression("businessunit")).Entities[0].ToEntityReference(),
        }));
        Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => organization.CountParticipants(journey, stranger));
    }

    [TestMethod]
    public void Count_OfAHundredAndTwentyThousandPeople_IsExactInFewRequests()
    {
        using var organization = new Organization();
        var journey = organization.CreateBranchingJourney();
        organization.AddParticipants(journey, ("w", Branch, ParticipantStatus.Waiting, 70_000), ("x", Other, ParticipantStatus.Completed, 50_000));

        var counts = organization.CountParticipants(journey);
        var fastest = Enumerable.Range(0, 3).Min(_ =>
        {
            var elapsed = Stopwatch.StartNew();
            counts = organization.CountParticipants(journey);
            return elapsed.ElapsedMilliseconds;
        });
        Console.WriteLine($"{fastest} ms, {organization.LastRequest.PluginReads} requests");

        Assert.IsTrue(counts["exact"]!.GetValue<bool>());
        Assert.AreEqual((120_000, 70_000, 50_000), (Passed(counts, 0), Passed(counts, 1), Passed(counts, 2)));
        Assert.IsLessThanOrEqualTo(12, organization.LastRequest.PluginReads, "one for each 50,000 rows, and one or two to find where they part");
        Assert.IsLessThan(3_000, fastest);
    }

    private static int Passed(JsonNode counts, int tile) => counts["tiles"]![tile]!.Number("passed");

    private static string Numbers(JsonNode node) =>
        string.Join(", ", node.AsObject().Where(member => member.Value is JsonValue && member.Key != "exact").Select(member => $"{member.Key} {member.Value}"));
}

/// <summary>People put into a journey, as its engine would, and counted.</summary>
file static class CountScenario
{
    internal static Guid CreateBranchingJourney(this Organization organization) => organization.CreateJourney($$"""
        {"version":1,"trigger":{"audience":"{{organization.CreateDynamicNamed("Everybody")}}"},"start":"t 1","actions":[
        {"id":"t 1","type":"attribute","otherNext":"x","branches":[
          {"id":"b:1","match":"all","next":"w","conditions":[{"type":"attribute","filter":"<filter><condition attribute='numberofchildren' operator='lt' value='2' /></filter>"}]}]},
        {"id":"w","type":"wait","minutes":60,"next":"x"},{"id":"x","type":"exit"}]}
        """);

    internal static JsonNode CountParticipants(this Organization organization, Guid journeyId, IOrganizationService? by = null) =>
        JsonNode.Parse((string)(by ?? organization.Service).Execute(
            new OrganizationRequest(CountParticipantsMessage.UniqueName) { [CountParticipantsMessage.JourneyId] = journeyId })[CountParticipantsMessage.Result])!;

    internal static void AddParticipants(this Organization organization, Guid journeyId, params (string Tile, string? Way, ParticipantStatus Status, int People)[] groups)
    {
        var person = organization.CreateContacts(1)[0];
        foreach (var (tile, way, status, people) in groups)
        {
            foreach (var batch in Enumerable.Range(0, people).Chunk(1000))
                Create(organization, batch.Select(_ => Row(journeyId, person, tile, way, status)));
        }
    }

    private static void Create(Organization organization, IEnumerable<Entity> rows) =>
        organization.Service.Execute(new CreateMultipleRequest { Targets = new EntityCollection(rows.ToList()) { EntityName = ParticipantTable.LogicalName } });

    private static Entity Row(Guid journeyId, Guid person, string tile, string? way, ParticipantStatus status) => new(ParticipantTable.LogicalName)
    {
        [ParticipantTable.JourneyId] = new EntityReference(JourneyTable.LogicalName, journeyId),
        [ParticipantTable.MemberId] = new EntityReference("contact", person),
        [ParticipantTable.Tile] = tile,
        [ParticipantTable.Way] = way,
        [ParticipantTable.StateCode] = new OptionSetValue(status is ParticipantStatus.InProgress or ParticipantStatus.Waiting ? 0 : 1),
        [ParticipantTable.StatusCode] = new OptionSetValue((int)status),
    };
}
