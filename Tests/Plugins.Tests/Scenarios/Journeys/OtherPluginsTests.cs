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
    [DataRow(5, "InvalidDefinition: $ is not JSON: line 1, column 1: found \"b\" where a value should be.", DisplayName = "before the columns are derived")]
    [DataRow(30, "InvalidDefinition: Another plug-in changed the definition of the journey after it had been validated.", DisplayName = "after the columns are derived")]
    public void Create_DefinitionIsChangedInPreOperation_IsRefusedAndNothingIsStored(int rank, string expected)
    {
        using var organization = new Organization(environment => WithPluginThatWrites("broken", rank, environment));
        var readers = organization.CreateSegment("Newsletter readers");

        Assert.AreEqual(expected, Organization.Refusal(RefusalCode.InvalidDefinition, () => organization.CreateJourney(JourneyText.With(readers))));
        Assert.AreEqual(0, organization.Count(JourneyTable.LogicalName));
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
