using CsCheck;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Definition;

namespace Segmentation.Plugins.Tests.Scenarios.Journeys;

/// <summary>What is stored as a definition is a sound one.</summary>
[TestClass]
public sealed class InvalidDefinitionTests
{
    [TestMethod]
    public void Create_DefinitionIsNotJson_SaysWhereAndWhy()
    {
        using var organization = new Organization();

        Assert.AreEqual(
            "InvalidDefinition: $.trigger is not JSON: line 1, column 24: found \"o\" where a value should be.",
            Organization.Refusal(RefusalCode.InvalidDefinition, () => organization.CreateJourney("{\"version\":1,\"trigger\":oops}")));
        Assert.AreEqual(0, organization.Count(JourneyTable.LogicalName));
    }

    [TestMethod]
    public void Update_DefinitionIsCleared_IsRefused()
    {
        using var organization = new Organization();
        var journey = organization.CreateJourney(JourneyText.With());

        Organization.Refusal(RefusalCode.InvalidDefinition, () => organization.Service.Update(
            new Entity(JourneyTable.LogicalName, journey) { [JourneyTable.Definition] = null }));
    }

    [TestMethod]
    public void Create_DefinitionAndColumnNameDifferentAudiences_NamesBoth()
    {
        using var organization = new Organization();
        var one = organization.CreateSegment("One");
        var other = organization.CreateSegment("Other");

        var message = Organization.Refusal(RefusalCode.InvalidDefinition, () => organization.Service.Create(new Entity(JourneyTable.LogicalName)
        {
            [JourneyTable.Name] = "Journey",
            [JourneyTable.Definition] = JourneyText.With(one),
            [JourneyTable.EntrySegmentId] = new EntityReference(SegmentTable.LogicalName, other),
        }));

        Assert.AreEqual(
            $"InvalidDefinition: $.trigger.audience is {one}, but seg_entrysegmentid is {other}. Write one of the two, or the same in both.", message);
    }

    [TestMethod]
    public void Update_EntityTypeThatDoesNotFollowFromTheAudience_IsRefused()
    {
        using var organization = new Organization();
        var journey = organization.CreateJourney(JourneyText.With(organization.CreateSegment("Newsletter readers")));

        Organization.Refusal(RefusalCode.InvalidDefinition, () => organization.Service.Update(
            new Entity(JourneyTable.LogicalName, journey) { [JourneyTable.EntityType] = "lead" }));

        Assert.AreEqual("contact", organization.ReadJourney(journey).EntityType);
    }

    [TestMethod]
    public void Save_AThousandBrokenDefinitions_AreEachRefusedAndNothingIsStored()
    {
        using var organization = new Organization();
        var whole = Definitions.WithEveryKindOfTile;

        Gen.Int[0, whole.Length - 1].Sample(
            position =>
            {
                var broken = whole.Remove(position, 1);
                if (Segmentation.Plugins.Journeys.Definition.DefinitionReader.Read(broken).Problems.Count > 0)
                    Organization.Refusal(RefusalCode.InvalidDefinition, () => organization.CreateJourney(broken));
            },
            iter: 1000, threads: 1);

        Assert.AreEqual(0, organization.Count(JourneyTable.LogicalName));
    }
}
