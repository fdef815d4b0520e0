using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Segmentation.Benchmarks.Journeys;

/// <summary>The Web API as a scripted client uses it.</summary>
internal sealed class WebApi(HttpClient http, Uri address)
{
    private const string Root = "/api/data/v9.2/";

    /// <summary>Creates a row whose id the caller chose.</summary>
    internal async Task Create(string set, Guid id, JsonObject row)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, new Uri(address, $"{Root}{set}({id})")) { Content = JsonContent.Create(row) };
        using var response = await http.SendAsync(request);
        await Demand(response);
    }

    /// <summary>Calls a custom API.</summary>
    internal async Task Call(string name, JsonObject parameters)
    {
        using var response = await http.PostAsJsonAsync(new Uri(address, Root + name), parameters);
        await Demand(response);
    }

    /// <summary>The environment's time.</summary>
    internal async Task<DateTime> Time() => ((DateTime)(await http.GetFromJsonAsync<JsonNode>(new Uri(address, "/sandbox/clock")))!["now"]!).ToUniversalTime();

    /// <summary>Sets the environment's clock forward.</summary>
    internal async Task Advance(int minutes)
    {
        using var response = await http.PostAsJsonAsync(new Uri(address, "/sandbox/clock"), new JsonObject { ["advanceMinutes"] = minutes });
        await Demand(response);
    }

    /// <summary>All rows of a query, page by page.</summary>
    internal async Task<List<JsonNode>> Rows(string query)
    {
        var rows = new List<JsonNode>();
        for (var next = new Uri(address, Root + query); next is not null;)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, next);
            request.Headers.Add("Prefer", "odata.maxpagesize=5000");
            using var response = await http.SendAsync(request);
            await Demand(response);
            var page = await response.Content.ReadFromJsonAsync<JsonNode>();
            rows.AddRange(page!["value"]!.AsArray().OfType<JsonNode>());
            next = page["@odata.nextLink"] is { } link ? new Uri((string)link!) : null;
        }
        return rows;
    }

    private static async Task Demand(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
            throw new RefusedException($"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri}: {await response.Content.ReadAsStringAsync()}");
    }
}

/// <summary>The environment refused a request; the message says which, and why.</summary>
internal sealed class RefusedException(string message) : Exception(message);
