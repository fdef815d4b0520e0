using System.Text.Json.Nodes;

namespace Segmentation.Benchmarks.Journeys;

/// <summary>The journey that is measured: a branch by segment, an update, a wait of a day, a task, a list; one exclusion, two suppressions. Ids are fixed.</summary>
internal sealed class BenchmarkJourney(WebApi api)
{
    internal const int WaitMinutes = 1440;
    private const int ReadyToUse = 701100001;

    internal static readonly Guid Id = Named(1), Called = Named(5), Left = Named(6);
    private static readonly Guid Audience = Named(2), InUlm = Named(3), Rivals = Named(4), OwnersInGraz = Named(7);

    /// <summary>Creates and publishes everything.</summary>
    internal async Task Publish()
    {
        await Dynamic(Audience, "Everybody in Utopia", ("address1_country", "Utopia"));
        await Dynamic(InUlm, "In Ulm", ("address1_city", "Ulm"));
        await Dynamic(Rivals, "Rivals", ("jobtitle", "Rival"));
        await Dynamic(OwnersInGraz, "Owners in Graz", ("jobtitle", "Owner"), ("address1_city", "Graz"));
        await Static(Called, "Called");
        await Static(Left, "Left");
        var segments = new[] { Audience, InUlm, Rivals, OwnersInGraz, Called, Left };
        foreach (var segment in segments)
            await api.Call("seg_PublishSegment", new JsonObject { ["SegmentId"] = segment });
        // lists are counted by a job
        while ((await api.Rows($"seg_segments?$select=seg_segmentid&$filter=statuscode eq {ReadyToUse}")).Count < segments.Length)
            await Task.Delay(100);
        await api.Create("seg_journeys", Id, new JsonObject
        {
            ["seg_name"] = "A call for everybody", ["seg_frequency"] = 701100000, ["seg_starton"] = await api.Time(), ["seg_definition"] = Definition(),
        });
        await api.Call("seg_PublishJourney", new JsonObject { ["JourneyId"] = Id });
    }

    /// <summary>Lists people in the segment that takes them out of the journey.</summary>
    internal async Task Leave(IEnumerable<Person> people)
    {
        foreach (var some in people.Chunk(1000))
            await api.Call("seg_AddSegmentMembers", new JsonObject { ["SegmentId"] = Left, ["MemberIds"] = new JsonArray([.. some.Select(person => JsonValue.Create(person.Id.ToString()))]) });
    }

    private Task Dynamic(Guid id, string name, params (string Column, string Value)[] conditions) => Segment(id, name, 701100011,
        $"""<fetch><entity name="contact"><filter>{string.Concat(conditions.Select(condition => $"""<condition attribute="{condition.Column}" operator="eq" value="{condition.Value}"/>"""))}</filter></entity></fetch>""");

    private Task Static(Guid id, string name) => Segment(id, name, 701100010, null);

    private Task Segment(Guid id, string name, int type, string? query) => api.Create("seg_segments", id, new JsonObject
    {
        ["seg_name"] = name, ["seg_entitytype"] = "contact", ["seg_source"] = 701100012, ["seg_type"] = type, ["seg_query"] = query,
    });

    private static string Definition() => $$"""
        { "version": 1,
          "trigger": { "audience": "{{Audience}}", "exclusionSegments": ["{{InUlm}}"] },
          "exitCriteria": { "suppressionSegments": ["{{Rivals}}", "{{Left}}"] },
          "start": "branch",
          "actions": [
            { "id": "branch", "type": "attribute", "name": "Owns something in Graz?", "otherNext": "wait",
              "branches": [ { "id": "yes", "name": "Yes", "match": "all", "next": "update", "conditions": [ { "type": "segment", "operator": "in", "segmentId": "{{OwnersInGraz}}" } ] } ] },
            { "id": "update", "type": "update", "values": { "description": "Owner in Graz" }, "next": "wait" },
            { "id": "wait", "type": "wait", "minutes": {{WaitMinutes}}, "next": "call" },
            { "id": "call", "type": "createActivity", "activity": "task", "values": { "subject": "Call {fullname}" }, "next": "list" },
            { "id": "list", "type": "segment", "operation": "add", "segmentId": "{{Called}}", "next": "end" },
            { "id": "end", "type": "exit" } ] }
        """;

    private static Guid Named(int number) => new(number, 0x4a6f, 0x7572, 0x6e, 0x65, 0x79, 0, 0, 0, 0, 2);
}
