using System.Text.Json.Nodes;

namespace Segmentation.Plugins.Tests.Scenarios.Running;

/// <summary>Definitions of journeys that do something.</summary>
internal static class Course
{
    /// <summary>A journey of these tiles, which begins with the first.</summary>
    internal static string Of(Guid audience, Guid[]? exclusions, Guid[]? suppressions, params string[] tiles) => $$"""
        {"version":1,"trigger":{"audience":"{{audience}}","exclusionSegments":{{List(exclusions)}}},"exitCriteria":{"suppressionSegments":{{List(suppressions)}}},
         "start":"{{JsonNode.Parse(tiles[0])!["id"]!.GetValue<string>()}}","actions":[{{string.Join(",", tiles)}}]}
        """;

    internal static string Wait(string id, int minutes, string next) => $$"""{"id":"{{id}}","type":"wait","minutes":{{minutes}},"next":"{{next}}"}""";

    internal static string Exit(string id = "exit") => $$"""{"id":"{{id}}","type":"exit"}""";

    internal static string Task(string id, string subject, string next) =>
        $$"""{"id":"{{id}}","type":"createActivity","activity":"task","values":{"subject":"{{subject}}"},"next":"{{next}}"}""";

    internal static string Update(string id, string column, string text, string next) =>
        $$"""{"id":"{{id}}","type":"update","values":{"{{column}}":"{{text}}"},"next":"{{next}}"}""";

    internal static string Segment(string id, Guid segment, string next, string operation = "add") =>
        $$"""{"id":"{{id}}","type":"segment","operation":"{{operation}}","segmentId":"{{segment}}","next":"{{next}}"}""";

    internal static string IfIn(string id, Guid segment, string next, string otherNext) => $$"""
        {"id":"{{id}}","type":"attribute","otherNext":"{{otherNext}}","branches":[{"id":"b1","match":"all","next":"{{next}}",
          "conditions":[{"type":"segment","operator":"in","segmentId":"{{segment}}"}]}]}
        """;

    private static string List(Guid[]? ids) => $"[{string.Join(",", (ids ?? []).Select(id => $"\"{id}\""))}]";
}
