using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Sample;
using Segmentation.Sandbox.Tests.Platform;

namespace Segmentation.Sandbox.Tests.Sample;

[TestClass]
public sealed partial class SampleDataTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    private SandboxEnvironment _environment = null!;
    private IOrganizationService _service = null!;
    private int _added;

    [TestInitialize]
    public void AddSample()
    {
        _environment = SandboxEnvironment.CreateInMemory(ShippedSolution.Environment);
        _service = _environment.Server.ServiceFor(Caller.System);
        _added = SampleData.Add(_environment.Definition, _service, Now);
    }

    [TestCleanup]
    public void Stop() => _environment.Dispose();

    [TestMethod]
    [DataRow("account", 12)]
    [DataRow("contact", 60)]
    [DataRow("lead", 30)]
    [DataRow("businessunit", 3, DisplayName = "businessunit, with the root")]
    [DataRow("systemuser", 4, DisplayName = "systemuser, with SYSTEM")]
    [DataRow("seg_segment", 11)]
    [DataRow("seg_journey", 2)]
    [DataRow("seg_segmentmember", 73)]
    [DataRow("seg_sourceconnection", 2)]
    public void Sample_HasRowsOfEachTable(string table, int count) => Assert.HasCount(count, All(table));

    [TestMethod]
    public void Sample_AddedAgain_ChangesNothing()
    {
        var contact = SampleIds.Of("contact", "anna-berger");
        _service.Update(new Entity("contact", contact) { ["lastname"] = "Changed" });

        Assert.AreEqual(0, SampleData.Add(_environment.Definition, _service, Now));

        Assert.AreEqual("Changed", _service.Retrieve("contact", contact, new ColumnSet("lastname"))["lastname"]);
        Assert.IsGreaterThan(100, _added);
    }

    [TestMethod]
    public void Sample_WithoutTheProduct_HasThePlatformsRowsOnly()
    {
        using var plain = SandboxEnvironment.CreateInMemory(PlatformSolution.Environment);

        SampleData.Add(plain.Definition, plain.Server.ServiceFor(Caller.System), Now);

        Assert.HasCount(60, plain.Server.ServiceFor(Caller.System).RetrieveMultiple(new QueryExpression("contact")).Entities);
    }

    [TestMethod]
    public void Segments_AreOfEverySourceAndOfBothEntityTypes()
    {
        var kinds = All("seg_segment", "seg_source", "seg_entitytype").Select(row => (row.GetAttributeValue<OptionSetValue>("seg_source").Value, row["seg_entitytype"])).Distinct();

        // contacts and leads of each source; but Customer Insights brings contacts only
        Assert.AreEqual(5, kinds.Count());
    }

    [TestMethod]
    public void Counts_OfQueriedSegments_AreWhatTheirQueriesCount()
    {
        foreach (var segment in All("seg_segment", "seg_name", "seg_query", "seg_membercount").Where(row => row.Contains("seg_query") && row.Contains("seg_membercount")))
            Assert.AreEqual(segment["seg_membercount"], _service.RetrieveMultiple(new FetchExpression((string)segment["seg_query"])).Entities.Count, (string)segment["seg_name"]);
    }

    [TestMethod]
    public void Counts_OfListedSegments_AreTheirMembers()
    {
        var members = All("seg_segmentmember", "seg_segmentid").CountBy(row => row.GetAttributeValue<EntityReference>("seg_segmentid").Id).ToDictionary();

        foreach (var segment in All("seg_segment", "seg_name", "seg_type", "seg_membercount").Where(row => !IsDynamic(row) && row.Contains("seg_membercount")))
            Assert.AreEqual(segment["seg_membercount"], members[segment.Id], (string)segment["seg_name"]);
    }

    [TestMethod]
    public void Segments_NotEvaluatedYet_HaveNeitherCountNorTime()
    {
        var waiting = All("seg_segment", "seg_membercount", "seg_evaluatedon").Where(row => !row.Contains("seg_evaluatedon")).ToList();

        Assert.HasCount(2, waiting);
        Assert.IsTrue(waiting.All(row => !row.Contains("seg_membercount")));
    }

    [TestMethod]
    public void StoppedSegment_IsInactive() => Assert.AreEqual(
        1, _service.Retrieve("seg_segment", SampleIds.Of("seg_segment", "trade-show-2024"), new ColumnSet("statecode")).GetAttributeValue<OptionSetValue>("statecode").Value);

    [TestMethod]
    public void Journey_HasWhatThePluginsDeriveFromItsDefinition()
    {
        var journey = _service.Retrieve("seg_journey", SampleIds.Of("seg_journey", "autumn-newsletter"), new ColumnSet("seg_entrysegmentid", "seg_entitytype"));

        Assert.AreEqual(SampleIds.Of("seg_segment", "newsletter-readers"), journey.GetAttributeValue<EntityReference>("seg_entrysegmentid").Id);
        Assert.AreEqual("contact", journey["seg_entitytype"]);
        Assert.HasCount(5, All("seg_journeysegment"));
    }

    [TestMethod]
    public void Users_HaveTheirRoles()
    {
        var query = new QueryExpression("role") { ColumnSet = new ColumnSet("name") };
        query.AddLink("systemuserroles", "roleid", "roleid").LinkCriteria.AddCondition("systemuserid", ConditionOperator.Equal, SampleIds.Of("systemuser", "marta"));

        CollectionAssert.AreEquivalent(new[] { "Basic User", "Segment Author", "Journey Manager" }, _service.RetrieveMultiple(query).Entities.Select(role => role["name"]).ToArray());
    }

    [TestMethod]
    public void Accounts_HaveOneOfTheirContactsAsPrimaryContact() => Assert.AreEqual(
        SampleIds.Of("contact", "anna-berger"),
        _service.Retrieve("account", SampleIds.Of("account", "lindenhof"), new ColumnSet("primarycontactid")).GetAttributeValue<EntityReference>("primarycontactid").Id);

    [TestMethod]
    public void EmailAddresses_AreUnderReservedDomains()
    {
        foreach (var table in new[] { "account", "contact", "lead" })
        foreach (var row in All(table, "emailaddress1").Where(row => row.Contains("emailaddress1")))
            Assert.MatchesRegex(ReservedAddress(), (string)row["emailaddress1"]);
    }

    private static bool IsDynamic(Entity segment) => segment.GetAttributeValue<OptionSetValue>("seg_type").Value == 701100011;

    [GeneratedRegex(@"@([a-z-]+\.)?example\.(com|org)$")]
    private static partial Regex ReservedAddress();

    private DataCollection<Entity> All(string table, params string[] columns) =>
        _service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities;
}
