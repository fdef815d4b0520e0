using System.Text;
using System.Text.Json.Nodes;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Tests.Platform;
using Segmentation.Sandbox.Web;

namespace Segmentation.Sandbox.Tests.WebApi;

/// <summary>An environment of the platform's own tables, and a client of its Web API.</summary>
internal sealed class WebApiClient : IDisposable
{
    private readonly SandboxEnvironment _environment = SandboxEnvironment.CreateInMemory(PlatformSolution.Environment);
    private readonly LocalServer _server;
    private readonly HttpClient _http;

    public WebApiClient()
    {
        _server = LocalServer.StartAsync(_environment, port: 0).GetAwaiter().GetResult();
        _http = new HttpClient { BaseAddress = new Uri(_server.Address + "/api/data/v9.2/") };
    }

    public (int Status, JsonNode? Body) Send(string method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = _http.Send(request);
        using var reader = new StreamReader(response.Content.ReadAsStream());
        var text = reader.ReadToEnd();
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public JsonNode Get(string path)
    {
        var (status, body) = Send("GET", path);
        Assert.AreEqual(200, status, body?.ToJsonString());
        return body!;
    }

    public (int Status, string Code, string Message) Refused(string method, string path, string? body = null)
    {
        var (status, answer) = Send(method, path, body);
        return (status, (string)answer!["error"]!["code"]!, (string)answer["error"]!["message"]!);
    }

    public void Dispose()
    {
        _http.Dispose();
        _server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _environment.Dispose();
    }
}
