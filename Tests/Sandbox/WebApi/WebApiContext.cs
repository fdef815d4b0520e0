using System.Text.Json;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.OData.UriParser;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.WebApi.Model;
using Segmentation.Sandbox.WebApi.Rows;

namespace Segmentation.Sandbox.WebApi;

/// <summary>One Web API request: its parsed path and what answering it needs.</summary>
internal sealed record WebApiContext(HttpContext Http, WebApiModel Model, IOrganizationServer Server, Caller Caller, ODataPath Path, string Root)
{
    public Preferences Preferences { get; } = Preferences.Parse(Http.Request.Headers["Prefer"]);

    /// <summary>Query options by name, decoded.</summary>
    public Dictionary<string, string> Options { get; } = Http.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);

    /// <summary>The request's address without its query.</summary>
    public string Address => $"{Http.Request.Scheme}://{Http.Request.Host}{Http.Request.Path}";

    /// <summary>The request's whole address.</summary>
    public string FullAddress => Http.Request.GetEncodedUrl();

    /// <summary>Reads the body as JSON.</summary>
    /// <exception cref="WebApiException">It is not JSON.</exception>
    public async Task<JsonElement> ReadBodyAsync()
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(Http.Request.Body, cancellationToken: Http.RequestAborted);
            return document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            throw new WebApiException(400, unchecked((int)0x80060888), $"The request body is not valid JSON: {exception.Message}");
        }
    }

    /// <summary>Answers with JSON.</summary>
    public async Task WriteAsync(Action<Utf8JsonWriter> write, int status = 200)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, WebApiJson.WriterOptions)) write(json);
        Http.Response.StatusCode = status;
        Http.Response.ContentType = "application/json; odata.metadata=minimal";
        if (Preferences.Annotations.Count > 0) Http.Response.Headers["Preference-Applied"] = $"odata.include-annotations=\"{string.Join(",", Preferences.Annotations)}\"";
        buffer.Position = 0;
        await buffer.CopyToAsync(Http.Response.Body, Http.RequestAborted);
    }
}
