namespace Segmentation.Sandbox.Tests.WebApi;

/// <summary>Rows over the Web API.</summary>
[TestClass]
public sealed class RowsTests
{
    private static WebApiClient _client = null!;

    [ClassInitialize]
    public static void Start(TestContext _)
    {
        _client = new WebApiClient();
        foreach (var city in new[] { "Ulm", "Ulm", "Graz" })
            Assert.AreEqual(204, _client.Send("POST", "contacts", $$"""{"lastname":"Rows","address1_city":"{{city}}"}""").Status);
    }

    [ClassCleanup]
    public static void Stop() => _client.Dispose();

    [TestMethod]
    public void Count_BesideTop_CountsAllRows()
    {
        var page = _client.Get("contacts?$select=lastname&$filter=lastname eq 'Rows'&$top=1&$count=true");

        Assert.AreEqual(3, (int)page["@odata.count"]!);
        Assert.HasCount(1, page["value"]!.AsArray());
        Assert.IsNull(page["@odata.nextLink"]);
    }

    [TestMethod]
    public void Page_OfASize_LinksToTheNext()
    {
        var (_, page) = _client.Send("GET", "contacts?$select=lastname&$filter=lastname eq 'Rows'", null, ("Prefer", "odata.maxpagesize=2"));
        Assert.HasCount(2, page!["value"]!.AsArray());

        var next = _client.Get((string)page["@odata.nextLink"]!);

        Assert.HasCount(1, next["value"]!.AsArray());
        Assert.IsNull(next["@odata.nextLink"]);
    }

    [TestMethod]
    public void Row_WithAStaleETag_IsNotChanged()
    {
        var (_, row) = _client.Send("POST", "contacts?$select=lastname", """{"lastname":"ETag"}""", ("Prefer", "return=representation"));
        var address = $"contacts({row!["contactid"]})";
        Assert.AreEqual(204, _client.Send("PATCH", address, """{"lastname":"Changed"}""").Status);

        var (status, _) = _client.Send("PATCH", address, """{"lastname":"Late"}""", ("If-Match", (string)row["@odata.etag"]!));

        Assert.AreEqual(412, status);
        Assert.AreEqual("Changed", (string?)_client.Get($"{address}?$select=lastname")["lastname"]);
    }

    [TestMethod]
    public void UnknownColumn_IsRefusedInThePlatformsWords()
    {
        var (status, code, message) = _client.Refused("GET", "contacts?$select=nothing");

        Assert.AreEqual((400, "0x80060888"), (status, code));
        StringAssert.Contains(message, "Could not find a property named 'nothing' on type 'Microsoft.Dynamics.CRM.contact'.");
    }

    [TestMethod]
    public void UnknownSet_IsNotFound()
    {
        var (status, _, message) = _client.Refused("GET", "nothings");

        Assert.AreEqual((404, "Resource not found for the segment 'nothings'."), (status, message));
    }

    [TestMethod]
    public void MalformedFetchXml_IsRefusedWithTheReason()
    {
        var (status, _, message) = _client.Refused("GET", "contacts?fetchXml=" + Uri.EscapeDataString("<fetch><entity name='contact'><filter></entity></fetch>"));

        Assert.AreEqual(400, status);
        StringAssert.Contains(message, "filter");
    }

    [TestMethod]
    public void Batch_IsRefusedByName() => StringAssert.Contains(_client.Refused("POST", "$batch", "{}").Message, "$batch");
}
