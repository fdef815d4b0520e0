using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Segments;

namespace Segmentation.Plugins.Tests.Scenarios.Audiences;

/// <summary>What the custom APIs that look at a journey are asked.</summary>
internal static class AudienceScenario
{
    internal static JsonNode PreviewAudience(this Organization organization, string? definition = null, Guid? journeyId = null, IOrganizationService? by = null) =>
        organization.Ask(PreviewAudienceMessage.UniqueName, definition, journeyId, null, by);

    internal static JsonNode Simulate(this Organization organization, string? definition = null, Guid? journeyId = null, IOrganizationService? by = null) =>
        organization.Ask(SimulateJourneyMessage.UniqueName, definition, journeyId, null, by);

    internal static JsonNode Explain(this Organization organization, Guid journeyId, Guid memberId, string? definition = null, IOrganizationService? by = null) =>
        organization.Ask(ExplainMemberMessage.UniqueName, definition, journeyId, memberId, by);

    /// <summary>A segment of people by the number of their children.</summary>
    internal static Guid CreateByChildren(this Organization organization, string name, string @operator, int number) => organization.CreateDynamicNamed(
        name, $"<condition attribute='numberofchildren' operator='{@operator}' value='{number}' />");

    internal static Guid CreateDynamicNamed(this Organization organization, string name, params string[] parts) =>
        Members.MemberScenario.CreateDynamic(organization, SegmentScenario.Query(parts), name);

    /// <summary>People with 0, 1, 2, … children; nobody knows how many the last one has.</summary>
    internal static Guid[] CreateParents(this Organization organization, int count) => Enumerable.Range(0, count)
        .Select(number => organization.Service.Create(new Entity("contact")
        {
            ["firstname"] = "Person",
            ["lastname"] = $"{number}",
            ["numberofchildren"] = number == count - 1 ? null : number,
        }))
        .ToArray();

    /// <summary>Puts a person into a journey, as its engine would.</summary>
    internal static void AddParticipant(this Organization organization, Guid journeyId, Guid personId, ParticipantStatus status, string tile, Guid? exitSegment = null, string? way = null)
    {
        var isActive = status is ParticipantStatus.InProgress or ParticipantStatus.Waiting;
        organization.Service.Create(new Entity(ParticipantTable.LogicalName)
        {
            [ParticipantTable.JourneyId] = new EntityReference(JourneyTable.LogicalName, journeyId),
            [ParticipantTable.MemberId] = new EntityReference("contact", personId),
            [ParticipantTable.Tile] = tile,
            [ParticipantTable.Way] = way,
            [ParticipantTable.EnteredOn] = new DateTime(2026, 2, 1, 12, 0, 0, DateTimeKind.Utc),
            [ParticipantTable.ExitedOn] = isActive ? null : new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc),
            [ParticipantTable.ExitSegmentId] = exitSegment == null ? null : new EntityReference(SegmentTable.LogicalName, exitSegment.Value),
            [ParticipantTable.StateCode] = new OptionSetValue(isActive ? 0 : 1),
            [ParticipantTable.StatusCode] = new OptionSetValue((int)status),
        });
    }

    internal static void SetLanguage(this Organization organization, Guid userId, int language) =>
        organization.Service.Update(new Entity(UserSettingsTable.LogicalName, userId) { [UserSettingsTable.UiLanguageId] = language });

    internal static int Number(this JsonNode node, string name) => node[name]!.GetValue<int>();

    internal static string Text(this JsonNode node, string name) => node[name]!.GetValue<string>();

    internal static string[] Codes(this JsonNode result) => [.. result["warnings"]!.AsArray().Select(warning => warning!.Text("code"))];

    private static JsonNode Ask(this Organization organization, string message, string? definition, Guid? journeyId, Guid? memberId, IOrganizationService? by)
    {
        var request = new OrganizationRequest(message);
        if (definition != null)
            request["Definition"] = definition;
        if (journeyId != null)
            request["JourneyId"] = journeyId.Value;
        if (memberId != null)
            request["MemberId"] = memberId.Value;
        return JsonNode.Parse((string)(by ?? organization.Service).Execute(request)["Result"])!;
    }
}
