namespace Segmentation.Plugins.Tests.Scenarios;

/// <summary>Definitions as clients write them.</summary>
internal static class JourneyText
{
    internal static string With(Guid? audience = null, Guid[]? exclusions = null, Guid[]? suppressions = null, Guid[]? conditions = null) => $$"""
        {"version":1,"trigger":{ {{(audience == null ? "" : $"\"audience\":\"{audience}\",")}}"exclusionSegments":{{List(exclusions)}}},
         "exitCriteria":{"suppressionSegments":{{List(suppressions)}}},"start":"t1","actions":[
          {{string.Concat((conditions ?? []).Select((id, i) => Branch(i + 1, id)))}}{"id":"t{{(conditions?.Length ?? 0) + 1}}","type":"exit"}]}
        """;

    private static string Branch(int number, Guid segment) => $$"""
        {"id":"t{{number}}","type":"attribute","otherNext":"t{{number + 1}}","branches":[{"id":"b","match":"all","next":"t{{number + 1}}",
          "conditions":[{"type":"segment","operator":"in","segmentId":"{{segment}}"}]}]},
        """;

    private static string List(Guid[]? ids) => $"[{string.Join(",", (ids ?? []).Select(id => $"\"{id}\""))}]";
}
