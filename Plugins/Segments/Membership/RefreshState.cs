using System;
using System.Globalization;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>How far a refresh has come.</summary>
public sealed class RefreshState
{
    /// <summary>Generation being written; 0 before the beginning.</summary>
    public int Generation { get; private set; }

    /// <summary>When the evaluation began: members are as fresh as that, however long it takes.</summary>
    public DateTime StartedOn { get; private set; }

    /// <summary>Page to read next; 0 when all are read.</summary>
    public int Page { get; private set; }

    /// <summary>Cookie of the page before.</summary>
    public string Cookie { get; private set; }

    /// <summary>Members found so far.</summary>
    public int Found { get; private set; }

    private Guid QueryHash { get; set; }

    /// <summary>The beginning of a refresh.</summary>
    public static RefreshState Begin(int generation, string query, DateTime now) =>
        new() { Generation = generation, StartedOn = now, Page = 1, QueryHash = HashOf(query) };

    /// <summary>The state a job has stored.</summary>
    public static RefreshState Of(JsonObject json) => json["generation"] == null ? new RefreshState() : new RefreshState
    {
        Generation = json.NumberOf("generation"),
        StartedOn = DateTime.Parse(json.TextOf("startedOn"), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        Page = json.NumberOf("page"),
        Cookie = json.TextOf("cookie"),
        Found = json.NumberOf("found"),
        QueryHash = Guid.Parse(json.TextOf("query")),
    };

    /// <summary>Whether this is what was being evaluated: a query may be changed in the meantime.</summary>
    public bool Evaluates(string query) => Generation > 0 && QueryHash == HashOf(query);

    /// <summary>A page was written.</summary>
    public void Advance(int found, string cookie, bool isLast)
    {
        Found += found;
        Cookie = cookie;
        Page = isLast ? 0 : Page + 1;
    }

    /// <summary>What a job stores.</summary>
    public JsonObject ToJson() => JsonObject.Empty
        .With("generation", Generation)
        .With("startedOn", StartedOn.ToString("o", CultureInfo.InvariantCulture))
        .With("page", Page)
        .With("cookie", Cookie)
        .With("found", Found)
        .With("query", QueryHash.ToString("D"));

    private static Guid HashOf(string query) => DeterministicId.Of(query ?? string.Empty);
}
