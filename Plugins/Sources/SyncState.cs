using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Sources;

/// <summary>Where a synchronisation stands: its phase and what belongs to it, the report, and what is remembered until the next synchronisation.</summary>
public sealed class SyncState
{
    private const string PhaseMember = "phase";
    private const string ReportMember = "report";
    private const string RememberedMember = "remembered";
    private const string WorkMember = "work";
    private const string EvaluateMember = "evaluate";
    private const string CleanUpMember = "cleanUp";

    private SyncState()
    {
    }

    /// <summary>Name of the phase; null at the beginning.</summary>
    public string Phase { get; set; }

    /// <summary>What the phase stores.</summary>
    public JsonObject Work { get; set; } = JsonObject.Empty;

    /// <summary>What was done and found so far.</summary>
    public SyncReport Report { get; private set; }

    /// <summary>By segment key, what the members in force were made from: members that would be made from the same are not written again.</summary>
    public Dictionary<string, string> Remembered { get; private set; }

    /// <summary>Segments whose query is new: to be evaluated afterwards.</summary>
    public HashSet<Guid> Evaluate { get; private set; }

    /// <summary>Segments with members that are no longer in force: to be cleaned up afterwards.</summary>
    public HashSet<Guid> CleanUp { get; private set; }

    /// <summary>The state a job has stored, or the beginning.</summary>
    public static SyncState Of(JsonObject json) => new()
    {
        Phase = json.TextOf(PhaseMember),
        Work = json.ObjectOf(WorkMember),
        Report = SyncReport.Of(json.ObjectOf(ReportMember)),
        Remembered = TextsOf(json.ObjectOf(RememberedMember)),
        Evaluate = IdsOf(json, EvaluateMember),
        CleanUp = IdsOf(json, CleanUpMember),
    };

    /// <summary>The beginning of a synchronisation that remembers what this one did.</summary>
    public static SyncState After(JsonObject earlier) => new()
    {
        Report = new SyncReport(),
        Remembered = TextsOf(earlier.ObjectOf(RememberedMember)),
        Evaluate = [],
        CleanUp = [],
    };

    /// <summary>Members of an object by name.</summary>
    public static Dictionary<string, string> TextsOf(JsonObject json) =>
        json.Members.ToDictionary(member => member.Key, member => (member.Value as JsonString)?.Text, StringComparer.Ordinal);

    /// <summary>An object of texts.</summary>
    public static JsonObject ToJson(IEnumerable<KeyValuePair<string, string>> texts) =>
        new(texts.Select(text => new KeyValuePair<string, JsonValue>(text.Key, new JsonString(text.Value))));

    /// <summary>Goes to the beginning of a phase.</summary>
    public void Enter(string phase)
    {
        Phase = phase;
        Work = JsonObject.Empty;
    }

    /// <summary>What a job stores.</summary>
    public JsonObject ToJson() => JsonObject.Empty
        .With(PhaseMember, Phase)
        .With(WorkMember, Work)
        .With(ReportMember, Report.ToJson())
        .With(RememberedMember, ToJson(Remembered))
        .With(EvaluateMember, ToJson(Evaluate))
        .With(CleanUpMember, ToJson(CleanUp));

    private static JsonArray ToJson(IEnumerable<Guid> ids) => new(ids.Select(id => new JsonString(id.ToString("D"))));

    private static HashSet<Guid> IdsOf(JsonObject json, string name) =>
        new((json[name] as JsonArray)?.Items.OfType<JsonString>().Select(id => Guid.Parse(id.Text)) ?? []);
}
