using System.Text;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Csv;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Tests.Platform;

namespace Segmentation.Sandbox.Tests.Csv;

[TestClass]
public sealed class CsvImporterTests
{
    private SandboxEnvironment _environment = null!;
    private IOrganizationService _service = null!;

    [TestInitialize]
    public void Start()
    {
        _environment = SandboxEnvironment.CreateInMemory(PlatformSolution.Environment);
        _service = _environment.Server.ServiceFor(Caller.System);
    }

    [TestCleanup]
    public void Stop() => _environment.Dispose();

    [TestMethod]
    public void Rows_AreWrittenThroughThePipeline()
    {
        var report = Import("contact", "Vorname;Nachname;E-Mail;Geschlecht;Geburtstag\nAda;Beispiel;ada@example.com;Weiblich;24.12.1990\n");

        var row = Contacts("fullname", "emailaddress1", "gendercode", "birthdate").Single();
        Assert.AreEqual((1, 0), (report.Written, report.BadRows.Count));
        Assert.AreEqual("Ada Beispiel", row["fullname"]);
        Assert.AreEqual(2, row.GetAttributeValue<OptionSetValue>("gendercode").Value);
        Assert.AreEqual(new DateTime(1990, 12, 24), row["birthdate"]);
    }

    [TestMethod]
    public void BadRows_AreReportedWithLineColumnAndReason_AndTheGoodOnesKept()
    {
        var report = Import("contact", "lastname,numberofchildren,donotemail\nOne,1,no\nTwo,two,perhaps\nThree\nFour,4,yes\n");

        CollectionAssert.AreEqual(
            new[]
            {
                "line 3, column numberofchildren: 'two' is not a number.",
                "line 3, column donotemail: 'perhaps' is neither yes nor no. Use yes, no, ja, nein, true, false, 1 or 0.",
                "line 4: The row has 1 fields, the header 3.",
            },
            report.BadRows.Select(row => row.ToString()).ToArray());
        CollectionAssert.AreEquivalent(new[] { "One", "Four" }, Contacts("lastname").Select(row => row["lastname"]).ToArray());
    }

    [TestMethod]
    public void Row_TheServerRefuses_IsReportedAlone()
    {
        var taken = _service.Create(new Entity("contact") { ["lastname"] = "Zero" });

        var report = Import("contact", $"contactid,lastname\n{Guid.NewGuid()},One\n{taken},Two\n{Guid.NewGuid()},Three\n{Guid.NewGuid()},Four\n");

        Assert.AreEqual((3, 3), (report.Written, report.BadRows.Single().Line));
        CollectionAssert.AreEquivalent(new[] { "Zero", "One", "Three", "Four" }, Contacts("lastname").Select(row => row["lastname"]).ToArray());
    }

    [TestMethod]
    public void UnknownColumn_IsRefused_BeforeAnythingIsWritten()
    {
        var refusal = Assert.ThrowsExactly<CsvRefusedException>(() => Import("contact", "lastname,shoesize\nOne,42\n"));

        StringAssert.StartsWith(refusal.Problems.Single(), "Table 'contact' has no column 'shoesize'. The nearest name is ");
        Assert.IsEmpty(Contacts("lastname"));
    }

    [TestMethod]
    public void UnknownTable_IsRefusedWithTheNearestName() => Assert.AreEqual(
        "There is no table 'contacts'. The nearest name is 'contact'.",
        Assert.ThrowsExactly<CsvRefusedException>(() => Import("contacts", "lastname\nOne\n")).Problems.Single());

    [TestMethod]
    public void Lookup_IsFoundByNameOrId_InEachOfItsTables()
    {
        var account = _service.Create(new Entity("account") { ["name"] = "Nordwind GmbH" });
        var parent = _service.Create(new Entity("contact") { ["lastname"] = "Parent" });

        Import("contact", $"lastname,parentcustomerid\nOne,nordwind gmbh\nTwo,{account}\nThree,Parent\n");

        Assert.AreEqual(new EntityReference("account", account), Parent("One"));
        Assert.AreEqual(new EntityReference("account", account), Parent("Two"));
        Assert.AreEqual(new EntityReference("contact", parent), Parent("Three"));
    }

    [TestMethod]
    public void Lookup_ThatIsNotFoundOrNotUnique_IsReported()
    {
        for (var i = 0; i < 2; i++)
            _service.Create(new Entity("account") { ["name"] = "Twin" });

        var report = Import("contact", "lastname,parentcustomerid\nOne,Nobody\nTwo,Twin\n");

        CollectionAssert.AreEqual(
            new[]
            {
                "line 2, column parentcustomerid: There is no account or contact 'Nobody'.",
                "line 3, column parentcustomerid: 'Twin' is the name of 2 rows (account or contact). Give the id instead.",
            },
            report.BadRows.Select(row => row.ToString()).ToArray());
    }

    [TestMethod]
    public void Progress_IsToldAfterEachThousandRows()
    {
        var told = new List<CsvProgress>();
        var text = "lastname\n" + string.Concat(Enumerable.Range(1, 2500).Select(number => $"Row {number}\n"));

        new CsvImporter(_environment.Definition, _service, TimeZoneInfo.Utc).Import("contact", new MemoryStream(Encoding.UTF8.GetBytes(text)), told.Add);

        CollectionAssert.AreEqual(new[] { 1000, 2000, 2500 }, told.Select(progress => progress.Written).ToArray());
        Assert.AreEqual(1, told[^1].Share);
    }

    private CsvReport Import(string table, string text) =>
        new CsvImporter(_environment.Definition, _service, TimeZoneInfo.Utc).Import(table, new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private DataCollection<Entity> Contacts(params string[] columns) => _service.RetrieveMultiple(new QueryExpression("contact") { ColumnSet = new ColumnSet(columns) }).Entities;

    private EntityReference Parent(string lastName) =>
        Contacts("lastname", "parentcustomerid").Single(row => (string)row["lastname"] == lastName).GetAttributeValue<EntityReference>("parentcustomerid");
}
