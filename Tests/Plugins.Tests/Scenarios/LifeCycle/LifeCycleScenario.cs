using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.LifeCycle;

/// <summary>What journeys are led through their life with.</summary>
internal static class LifeCycleScenario
{
    /// <summary>A draft that nothing hinders, for everybody with a city, unless something is said otherwise.</summary>
    internal static Guid CreateDraft(this Organization organization, string? tiles = null, Action<Entity>? also = null)
    {
        var journey = new Entity(JourneyTable.LogicalName)
        {
            [JourneyTable.Name] = "Welcome",
            [JourneyTable.Definition] = Definition(organization.CreateDynamic(), tiles ?? """{"id":"t1","type":"exit"}"""),
            [JourneyTable.Frequency] = new OptionSetValue((int)JourneyFrequency.OneTime),
            [JourneyTable.StartOn] = DateTime.UtcNow.AddHours(1),
        };
        also?.Invoke(journey);
        return organization.Service.Create(journey);
    }

    /// <summary>A definition whose first tile is t1.</summary>
    internal static string Definition(Guid audience, string tiles) =>
        $$"""{"version":1,"trigger":{"audience":"{{audience}}"},"start":"t1","actions":[{{tiles}}]}""";

    internal static OrganizationResponse Do(this Organization organization, string message, Guid journeyId, IOrganizationService? by = null) =>
        (by ?? organization.Service).Execute(new OrganizationRequest(message) { [JourneyLifeCycleMessage.JourneyId] = journeyId });

    internal static Entity Read(this Organization organization, Guid journeyId) =>
        organization.Service.Retrieve(JourneyTable.LogicalName, journeyId, new ColumnSet(true));

    internal static JourneyStatus Status(this Entity journey) => (JourneyStatus)journey.GetAttributeValue<OptionSetValue>(JourneyTable.StatusCode).Value;

    internal static void Update(this Organization organization, Guid journeyId, string column, object? value, IOrganizationService? by = null) =>
        (by ?? organization.Service).Update(new Entity(JourneyTable.LogicalName, journeyId) { [column] = value });
}
