using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Plugins.Tests.Scenarios.Journeys;

/// <summary>The rules hold for what is stored, also where a plug-in of somebody else changes the definition after it has been validated.</summary>
[TestClass]
public sealed class OtherPluginsTests
{
    private const string FullName = "Segmentation.Sandbox.Fixtures, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null";

    [TestMethod]
    [DataRow(5, DisplayName = "before the columns are derived")]
    [DataRow(30, DisplayName = "after the columns are derived")]
    public void Create_DefinitionIsBrokenInPreOperation_IsRefusedAndNothingIsStored(int rank)
    {
        using var organization = new Organization(environment => WithPluginThatWrites("broken", rank, environment));
        var readers = organization.CreateSegment("Newsletter readers");

        Assert.AreEqual(
            "InvalidDefinition: $ is not JSON: line 1, column 1: found \"b\" where a value should be.",
            Organization.Refusal(RefusalCode.InvalidDefinition, () => organization.CreateJourney(JourneyText.With(readers))));
        Assert.AreEqual(0, organization.Count(JourneyTable.LogicalName));
    }

    [TestMethod]
    public void Create_DefinitionIsReplacedBeforeTheColumnsAreDerived_DerivesFromTheNewOne()
    {
        using var organization = new Organization(environment => WithPluginThatWrites("{\"version\":1}", 5, environment));

        var journey = organization.CreateJourney(JourneyText.With(organization.CreateSegment("Newsletter readers")));

        Assert.AreEqual(new StoredJourneyRow("Journey", "{\"version\":1}", null, null), organization.ReadJourney(journey));
        Assert.AreEqual(0, organization.JourneySegments(journey).Count);
    }

    [TestMethod]
    public void Create_DefinitionIsReplacedAfterTheColumnsWereDerived_IsRefusedAsContradiction()
    {
        using var organization = new Organization(environment => WithPluginThatWrites("{\"version\":1}", 30, environment));
        var readers = organization.CreateSegment("Newsletter readers");

        StringAssert.StartsWith(
            Organization.Refusal(RefusalCode.InvalidDefinition, () => organization.CreateJourney(JourneyText.With(readers))),
            $"InvalidDefinition: $.trigger.audience is empty, but seg_entrysegmentid is {readers}.");
    }

    private static EnvironmentDefinition WithPluginThatWrites(string definition, int rank, EnvironmentDefinition environment)
    {
        var type = new PluginTypeDefinition(Guid.NewGuid(), "Segmentation.Sandbox.Fixtures.SetColumn", FullName);
        var content = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Segmentation.Sandbox.Fixtures.dll"));
        return environment with
        {
            PluginAssemblies = [.. environment.PluginAssemblies, new PluginAssemblyDefinition(Guid.NewGuid(), FullName, content, [type])],
            Steps = [.. environment.Steps, new StepDefinition
            {
                Id = Guid.NewGuid(), Name = "Somebody else's", Message = Messages.Create, Table = JourneyTable.LogicalName, PluginTypeId = type.Id,
                Stage = 20, Rank = rank, Configuration = $"{JourneyTable.Definition}={definition}",
            }],
        };
    }
}
