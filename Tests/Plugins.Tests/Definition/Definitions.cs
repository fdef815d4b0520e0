namespace Segmentation.Plugins.Tests.Definition;

/// <summary>Definitions for tests.</summary>
internal static class Definitions
{
    internal static readonly Guid Audience = new("11111111-1111-4111-8111-111111111111");
    internal static readonly Guid Excluded = new("22222222-2222-4222-8222-222222222222");
    internal static readonly Guid Suppressed = new("33333333-3333-4333-8333-333333333333");
    internal static readonly Guid Vip = new("44444444-4444-4444-8444-444444444444");
    internal static readonly Guid Static = new("55555555-5555-4555-8555-555555555555");

    internal static readonly string WithEveryKindOfTile = $$"""
        { "version": 1,
          "trigger": { "audience": "{{Audience}}", "exclusionSegments": ["{{Excluded}}"] },
          "exitCriteria": { "suppressionSegments": ["{{Suppressed}}"] },
          "start": "t1",
          "actions": [
            { "id": "t1", "type": "attribute", "name": "Is a VIP?", "otherNext": "t9",
              "branches": [ { "id": "b1", "name": "VIP", "match": "all", "next": "t2",
                "conditions": [ { "type": "segment", "operator": "in", "segmentId": "{{Vip}}" },
                                { "type": "attribute", "filter": "<filter/>" } ] } ] },
            { "id": "t2", "type": "wait", "minutes": 1440, "next": "t3" },
            { "id": "t3", "type": "update", "values": { "description": "VIP" }, "next": "t4" },
            { "id": "t4", "type": "createActivity", "activity": "task", "values": { "subject": "Call {fullname}" }, "next": "t5" },
            { "id": "t5", "type": "segment", "operation": "add", "segmentId": "{{Static}}", "next": "t6" },
            { "id": "t6", "type": "customApi", "name": "contoso_DoIt", "next": "t9" },
            { "id": "t9", "type": "exit" } ] }
        """;

    internal static string Excluding(params Guid[] segments) => $$"""
        {"version":1,"trigger":{"audience":"{{Audience}}","exclusionSegments":[{{string.Join(",", segments.Select(id => $"\"{id}\""))}}]},
         "exitCriteria":{"suppressionSegments":[]},"start":"exit","actions":[{"id":"exit","type":"exit"}]}
        """;
}
