using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Plugins.Tests.Scenarios.Journeys;

/// <summary>Rules hold for segments that the caller may not read, and tell nothing of them.</summary>
[TestClass]
public sealed class HiddenSegmentTests
{
    [TestMethod]
    public void Create_NamesAHiddenSegment_IsAnsweredAsIfItDidNotExist()
    {
        using var organization = Secretive();
        var manager = organization.As(organization.CreateUser("Journey Manager"));
        var hidden = organization.CreateSegment("Merger targets");

        var message = Organization.Refusal(RefusalCode.NonExistingSegment, () => manager.Create(Journey(JourneyText.With(hidden))));

        Assert.IsFalse(message.Contains("Merger", StringComparison.Ordinal));
    }

    [TestMethod]
    public void Update_JourneyNamesAHiddenSegmentAlready_CanBeSaved()
    {
        using var organization = Secretive();
        var managerId = organization.CreateUser("Journey Manager");
        var hidden = organization.CreateSegment("Merger targets");
        var journey = organization.CreateJourney(JourneyText.With(hidden));
        Give(organization, journey, managerId);

        organization.As(managerId).Update(Journey(JourneyText.With(hidden, conditions: [hidden]), journey));

        CollectionAssert.AreEqual(new[] { "Condition: Merger targets", "Entry: Merger targets" }, organization.NamesOfJourneySegments(journey));
    }

    [TestMethod]
    public void Update_HiddenAudienceAndMisfit_DoesNotTellTheNameOfTheAudience()
    {
        using var organization = Secretive();
        var managerId = organization.CreateUser("Journey Manager");
        var hidden = organization.CreateSegment("Merger targets");
        var journey = organization.CreateJourney(JourneyText.With(hidden));
        Give(organization, journey, managerId);
        var leads = organization.CreateSegment("My leads", "lead");
        Give(organization, leads, managerId, SegmentTable.LogicalName);

        var message = Organization.Refusal(
            RefusalCode.SegmentEntityMismatch, () => organization.As(managerId).Update(Journey(JourneyText.With(hidden, exclusions: [leads]), journey)));

        StringAssert.StartsWith(
            message,
            $"SegmentEntityMismatch: The segment \"My leads\" holds Lead rows, but the journey's entry audience that you cannot see ({hidden}) holds Contact rows.");
    }

    private static Entity Journey(string definition, Guid id = default) =>
        new(JourneyTable.LogicalName, id) { [JourneyTable.Name] = "Journey", [JourneyTable.Definition] = definition };

    private static void Give(Organization organization, Guid id, Guid userId, string table = JourneyTable.LogicalName) =>
        organization.Service.Update(new Entity(table, id) { ["ownerid"] = new EntityReference("systemuser", userId) });

    /// <summary>An organisation in which journey managers read their own segments only.</summary>
    private static Organization Secretive() => new(environment => environment with
    {
        Roles = environment.Roles.Select(role => role.Name != "Journey Manager" ? role : role with
        {
            Privileges = role.Privileges.ToDictionary(
                privilege => privilege.Key,
                privilege => privilege.Key.Equals("prvReadseg_Segment", StringComparison.OrdinalIgnoreCase) ? PrivilegeDepth.Basic : privilege.Value,
                StringComparer.OrdinalIgnoreCase),
        }).ToList(),
    });
}
