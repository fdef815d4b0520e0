using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Sample;
using Segmentation.Sandbox.Tests.Platform;

namespace Segmentation.Sandbox.Tests.Sample;

/// <summary>What outbound marketing and Customer Insights hold in the sample.</summary>
[TestClass]
public sealed partial class SourceSampleTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    private SandboxEnvironment _environment = null!;
    private IOrganizationService _service = null!;

    [TestInitialize]
    public void AddSample()
    {
        _environment = SandboxEnvironment.CreateInMemory(SourcesSolution.Environment);
        _service = _environment.Server.ServiceFor(Caller.System);
        SampleData.Add(_environment.Definition, _service, Now);
    }

    [TestCleanup]
    public void Stop() => _environment.Dispose();

    [TestMethod]
    public void OutboundSegments_AreOfEveryTypeQueryTypeAndSeveralStates()
    {
        var segments = All("msdyncrm_segment", "msdyncrm_segmenttype", "msdyncrm_querytype", "statuscode");

        Assert.AreEqual(3, Values(segments, "msdyncrm_segmenttype"));
        Assert.AreEqual(2, Values(segments, "msdyncrm_querytype"));
        Assert.AreEqual(4, Values(segments, "statuscode"));
    }

    [TestMethod]
    [DataRow("==")]
    [DataRow("!=")]
    [DataRow(" < ")]
    [DataRow("<=")]
    [DataRow(" > ")]
    [DataRow(">=")]
    [DataRow("&&")]
    [DataRow("||")]
    [DataRow(" OR ")]
    [DataRow("NOT(")]
    [DataRow("CONTAINS")]
    [DataRow("STARTSWITH")]
    [DataRow("ENDSWITH")]
    [DataRow("ISNULL(")]
    [DataRow("ISNOTNULL(")]
    [DataRow("DATETIMEUTCNOW()")]
    [DataRow("DATE(")]
    [DataRow("DATEADD(")]
    [DataRow("DATEDIFF(")]
    [DataRow("TRAVERSE(")]
    [DataRow("UNION")]
    [DataRow("EXCEPT")]
    [DataRow("INTERSECT")]
    [DataRow("INTERACTION(")]
    public void OutboundQueries_UseEachOperator(string word) =>
        Assert.IsTrue(All("msdyncrm_segment", "msdyncrm_segmentquery").Any(row => row.GetAttributeValue<string>("msdyncrm_segmentquery")?.Contains(word, StringComparison.Ordinal) == true));

    [TestMethod]
    public void OutboundQueries_NameSegmentsThatExist()
    {
        var segments = All("msdyncrm_segment", "msdyncrm_segmentquery", "msdyncrm_segmentqueryname");
        var names = segments.Select(row => (string)row["msdyncrm_segmentqueryname"]).ToHashSet();

        var asked = segments.SelectMany(row => QueryName().Matches(row.GetAttributeValue<string>("msdyncrm_segmentquery") ?? "")).Select(match => match.Value).ToList();

        Assert.IsNotEmpty(asked);
        Assert.IsTrue(asked.TrueForAll(names.Contains));
    }

    [TestMethod]
    public void MemberIds_AreThoseOfRows()
    {
        foreach (var segment in All("msdyncrm_segment", "msdyncrm_segmentmemberids", "msdyncrm_segmenttargetprofiletypename", "msdyncrm_segmentsize").Where(row => row.Contains("msdyncrm_segmentmemberids")))
        {
            var table = (string)segment["msdyncrm_segmenttargetprofiletypename"];
            var known = All(table).Select(row => $"crm{row.Id:D}").ToHashSet();
            var ids = JsonSerializer.Deserialize<string[]>((string)segment["msdyncrm_segmentmemberids"])!;

            Assert.HasCount((int)segment["msdyncrm_segmentsize"], ids);
            Assert.IsTrue(ids.All(known.Contains));
        }
    }

    [TestMethod]
    public void Profiles_AreResolvedByLookupByAlternateKeyOrNotAtAll()
    {
        var profiles = All("msdynci_customerprofile", "msdynci_customerid").ToDictionary(row => row.Id, row => (string)row["msdynci_customerid"]);
        var linked = All("contact", "msdynci_lookupfield_customerprofile").Concat(All("lead", "msdynci_lookupfield_customerprofile"))
            .Select(row => row.GetAttributeValue<EntityReference>("msdynci_lookupfield_customerprofile")).OfType<EntityReference>().Select(profile => profiles[profile.Id]).ToHashSet();
        var keyed = All("msdynci_alternatekey", "msdynci_customerid", "msdynci_datasourcename")
            .Where(row => (string)row["msdynci_datasourcename"] == "CRM").Select(row => (string)row["msdynci_customerid"]).ToHashSet();

        Assert.AreEqual(26, linked.Count);
        Assert.AreEqual(5, keyed.Except(linked).Count());
        Assert.AreEqual(4, profiles.Values.Except(linked).Except(keyed).Count());
    }

    [TestMethod]
    public void Memberships_AreOneRowAProfileWithAllItsSegments()
    {
        var rows = All("msdynci_segmentmembership", "msdynci_customerid", "msdynci_segments");

        Assert.AreEqual(rows.Count, rows.Select(row => row["msdynci_customerid"]).Distinct().Count());
        Assert.AreEqual(5, rows.SelectMany(row => JsonSerializer.Deserialize<string[]>((string)row["msdynci_segments"])!).Distinct().Count());
    }

    [TestMethod]
    public void SegmentsBroughtBefore_AreThoseOfTheSource()
    {
        var source = All("msdyncrm_segment", "msdyncrm_segmentname").ToDictionary(row => row.Id.ToString(), row => row["msdyncrm_segmentname"]);
        var brought = All("seg_segment", "seg_name", "seg_source", "seg_sourcekey").Where(row => row.GetAttributeValue<OptionSetValue>("seg_source").Value == 701100010).ToList();

        Assert.HasCount(3, brought);
        foreach (var segment in brought) Assert.AreEqual(source[(string)segment["seg_sourcekey"]], segment["seg_name"]);
    }

    private static int Values(IEnumerable<Entity> rows, string column) => rows.Select(row => row.GetAttributeValue<OptionSetValue>(column)?.Value).Distinct().Count();

    private DataCollection<Entity> All(string table, params string[] columns) =>
        _service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities;

    [GeneratedRegex("SEGMENT_CRM_ID_[0-9a-f]{32}")]
    private static partial Regex QueryName();
}
