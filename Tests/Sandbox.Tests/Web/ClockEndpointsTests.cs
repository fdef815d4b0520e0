using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Tests.Platform;
using Segmentation.Sandbox.Web;

namespace Segmentation.Sandbox.Tests.Web;

/// <summary>People and programs read and set the environment's clock over HTTP.</summary>
[TestClass]
public sealed class ClockEndpointsTests
{
    private readonly SandboxEnvironment _environment = SandboxEnvironment.CreateInMemory(PlatformSolution.Environment);
    private readonly LocalServer _server;
    private readonly HttpClient _http = new();

    public ClockEndpointsTests() => _server = LocalServer.StartAsync(_environment, port: 0).GetAwaiter().GetResult();

    [TestCleanup]
    public async Task Dispose()
    {
        _http.Dispose();
        await _server.DisposeAsync();
        _environment.Dispose();
    }

    [TestMethod]
    public async Task Clock_Advanced_TellsTheNewTime()
    {
        var (status, text) = await Post("""{"advanceMinutes": 1440}""");

        Assert.AreEqual(HttpStatusCode.OK, status, text);
        Assert.AreEqual(1440, (double)JsonNode.Parse(text)!["aheadMinutes"]!);
        var now = (DateTime)(await _http.GetFromJsonAsync<JsonNode>(_server.Address + "/sandbox/clock"))!["now"]!;
        Assert.IsTrue((now.ToUniversalTime() - DateTime.UtcNow - TimeSpan.FromDays(1)).Duration() < TimeSpan.FromSeconds(30), $"{now:O}");
    }

    [TestMethod]
    public async Task Clock_SetToAMoment_ShowsIt()
    {
        var (status, text) = await Post("""{"to": "2100-01-01T08:00:00Z"}""");

        Assert.AreEqual(HttpStatusCode.OK, status, text);
        StringAssert.StartsWith((string)JsonNode.Parse(text)!["now"]!, "2100-01-01T08:00:0");
    }

    [TestMethod]
    [DataRow("""{"advanceMinutes": -1}""", "The clock goes forward only")]
    [DataRow("""{"advanceMinutes": 1e300}""", "The clock takes either")]
    [DataRow("""{"to": "2020-01-01T00:00:00Z"}""", "The clock goes forward only: 2020-01-01T00:00:00Z has passed")]
    [DataRow("""{"minutes": 5}""", "The clock takes either")]
    [DataRow("""{}""", "The clock takes either")]
    [DataRow("""no JSON""", "The clock takes either")]
    public async Task Clock_ThatCannotBeSetSo_IsRefusedWithTheReason(string body, string reason)
    {
        var (status, text) = await Post(body);

        Assert.AreEqual(HttpStatusCode.BadRequest, status);
        StringAssert.StartsWith(text, reason);
    }

    private async Task<(HttpStatusCode Status, string Text)> Post(string body)
    {
        using var response = await _http.PostAsync(_server.Address + "/sandbox/clock", new StringContent(body, Encoding.UTF8, "application/json"));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
