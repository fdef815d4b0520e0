using CsCheck;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Definition;
using Segmentation.Plugins.Tests.Json;
using Segmentation.Plugins.Tests.Scenarios.Jobs;
using Segmentation.Plugins.Tests.Scenarios.Members;
using Segmentation.Sandbox.Metadata;
using Entity = Microsoft.Xrm.Sdk.Entity;
using OptionSetValue = Microsoft.Xrm.Sdk.OptionSetValue;

namespace Segmentation.Plugins.Tests.Scenarios.LifeCycle;

/// <summary>Tiles of a journey to be published say what they do, and it can be done.</summary>
[TestClass]
public sealed class TileRuleTests
{
    private const string Exit = """{"id":"t9","type":"exit"}""";

    [TestMethod]
    [DataRow("""{"id":"t1","type":"wait","next":"t9"}""", "InvalidTile: $.actions[0].minutes is missing; write how long people wait.")]
    [DataRow("""{"id":"t1","type":"update","next":"t9"}""", "InvalidTile: $.actions[0].values is empty; write at least one column and its value.")]
    [DataRow("""{"id":"t1","type":"update","values":{},"next":"t9"}""", "InvalidTile: $.actions[0].values is empty; write at least one column and its value.")]
    [DataRow("""{"id":"t1","type":"update","values":{"numberofchildren":"2"},"next":"t9"}""",
        "InvalidTile: $.actions[0].values.numberofchildren is \"2\"; write a whole number from 0 to 1000000000.")]
    [DataRow("""{"id":"t1","type":"update","values":{"fullname":"Ada"},"next":"t9"}""", "InvalidTile: $.actions[0].values.fullname cannot be written when a row is updated; leave it out.")]
    [DataRow("""{"id":"t1","type":"update","values":{"gendercode":7},"next":"t9"}""", "InvalidTile: $.actions[0].values.gendercode is 7; write one of the column's values: 1, 2.")]
    [DataRow("""{"id":"t1","type":"update","values":{"description":"{description}!"},"next":"t9"}""",
        "InvalidTile: $.actions[0].values.description names {description}, which the same tile writes: it would be applied twice if the work is repeated. Name another column.")]
    [DataRow("""{"id":"t1","type":"createActivity","next":"t9"}""", "InvalidTile: $.actions[0].activity is missing; write the logical name of an activity table, such as task.")]
    [DataRow("""{"id":"t1","type":"createActivity","activity":"account","next":"t9"}""",
        "InvalidTile: $.actions[0].activity is \"account\", whose rows are no activities; write the logical name of an activity table, such as task.")]
    [DataRow("""{"id":"t1","type":"createActivity","activity":"carrierpigeon","next":"t9"}""",
        "InvalidTile: $.actions[0].activity is \"carrierpigeon\", a table which does not exist; write the logical name of an activity table, such as task.")]
    [DataRow("""{"id":"t1","type":"createActivity","activity":"task","values":{"subject":"Call {petname}"},"next":"t9"}""",
        "InvalidTile: $.actions[0].values.subject names {petname}, which is no column of contact that can be written into a text.")]
    [DataRow("""{"id":"t1","type":"segment","operation":"add","next":"t9"}""", "InvalidTile: $.actions[0].segmentId is missing; choose a static segment.")]
    [DataRow("""{"id":"t1","type":"customApi","next":"t9"}""", "InvalidTile: $.actions[0].name is missing; write the unique name of a custom API.")]
    [DataRow("""{"id":"t1","type":"customApi","name":"contoso_DoIt","next":"t9"}""",
        "InvalidTile: $.actions[0].name names the custom API \"contoso_DoIt\", of which there is none in this environment.")]
    [DataRow("""{"id":"t1","type":"customApi","name":"seg_StopJourney","next":"t9"}""",
        "InvalidTile: $.actions[0].name names the custom API \"seg_StopJourney\", which has no request parameter MemberId that tells it the person; add it, of the type Guid.")]
    public void Publish_ATileThatCannotBeRun_IsRefusedWithItsPlace(string tile, string expected)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft($"{tile},{Exit}");

        Assert.AreEqual(expected, Organization.Refusal(RefusalCode.InvalidTile, () => organization.Do(JourneyLifeCycleMessage.Publish, journey)));
    }

    [TestMethod]
    [DataRow("""{"id":"t1","type":"attribute","otherNext":"t9","branches":[{"id":"b","match":"all","next":"t9","conditions":[]}]}""", "$.actions[0].branches[0].conditions is empty")]
    [DataRow("""{"id":"t1","type":"attribute","otherNext":"t9","branches":[{"id":"b","match":"all","next":"t9","conditions":[{"type":"segment","operator":"in"}]}]}""",
        "$.actions[0].branches[0].conditions[0].segmentId is missing")]
    [DataRow("""
        {"id":"t1","type":"attribute","otherNext":"t9","branches":[{"id":"b","match":"all","next":"t9",
          "conditions":[{"type":"attribute","filter":"<filter><condition attribute='petname' operator='eq' value='Ada'/></filter>"}]}]}
        """,
        "$.actions[0].branches[0].conditions[0].filter cannot be evaluated")]
    public void Publish_ABranchThatCannotBeTaken_IsRefusedWithItsPlace(string tile, string expected)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft($"{tile},{Exit}");

        var message = Organization.Refusal(RefusalCode.InvalidDefinition, () => organization.Do(JourneyLifeCycleMessage.Publish, journey));

        StringAssert.StartsWith(message, $"InvalidDefinition: {expected}");
        Assert.IsFalse(message.Contains('\n'), "it is said once");
    }

    [TestMethod]
    public void Publish_ASegmentTileOfADynamicSegment_IsRefused()
    {
        using var organization = new Organization();
        var dynamic = organization.CreateDynamic(name: "Customers");
        var journey = organization.CreateDraft($$"""{"id":"t1","type":"segment","operation":"add","segmentId":"{{dynamic}}","next":"t9"},{{Exit}}""");

        Assert.AreEqual(
            "InvalidTile: $.actions[0].segmentId names the segment \"Customers\", whose members follow from its query. Choose a static segment of real-time marketing.",
            Organization.Refusal(RefusalCode.InvalidTile, () => organization.Do(JourneyLifeCycleMessage.Publish, journey)));
    }

    [TestMethod]
    public void Publish_EveryKindOfTile_IsPossible()
    {
        using var organization = new Organization(WithTileApi);
        var journey = organization.CreateDraft(also: row => row[JourneyTable.Definition] = Whole(organization));

        organization.Do(JourneyLifeCycleMessage.Publish, journey);

        Assert.AreEqual(JourneyStatus.Live, organization.Read(journey).Status());
    }

    [TestMethod]
    [DataRow("IsFunction", "which is a function; a tile calls an unbound action.")]
    [DataRow("Required", "which requires Greeting, and a tile does not pass that; make it optional.")]
    [DataRow("Text", "whose request parameter MemberId is no Guid, as which a tile passes it.")]
    public void Publish_ACustomApiThatATileCannotCall_IsRefusedWithTheReason(string flaw, string expected)
    {
        using var organization = new Organization(environment => WithApi(environment, flaw switch
        {
            "IsFunction" => TileApi with { IsFunction = true },
            "Required" => TileApi with { Parameters = [.. TileApi.Parameters, new CustomApiParameter("Greeting", CustomApiType.String, IsOptional: false, null)] },
            _ => TileApi with { Parameters = [new CustomApiParameter("MemberId", CustomApiType.String, IsOptional: false, null)] },
        }));
        var journey = organization.CreateDraft($$"""{"id":"t1","type":"customApi","name":"contoso_DoIt","next":"t9"},{{Exit}}""");

        Assert.AreEqual(
            $"InvalidTile: $.actions[0].name names the custom API \"contoso_DoIt\", {expected}",
            Organization.Refusal(RefusalCode.InvalidTile, () => organization.Do(JourneyLifeCycleMessage.Publish, journey)));
    }

    [TestMethod]
    public void Publish_TenThousandDamagedDefinitions_AreEachPublishedOrRefusedWithReasons()
    {
        using var organization = new Organization(WithTileApi);
        var whole = Whole(organization);
        var journey = organization.CreateDraft();
        var refused = 0;

        Gen.Select(Gen.Int[0, JsonMutation.PlacesIn(whole) - 1], JsonGenerators.Value).Sample(
            (place, value) =>
            {
                organization.Write(store => store.Update(new Entity(JourneyTable.LogicalName, journey)
                {
                    [JourneyTable.Definition] = JsonMutation.Replace(whole, place, value),
                    [JourneyTable.StatusCode] = new OptionSetValue((int)JourneyStatus.Draft),
                }));
                if (Attempt(organization, journey) is { } message)
                {
                    refused++;
                    foreach (var line in message.Split('\n').Where(line => line != "… and more."))
                        Assert.IsTrue(Enum.TryParse<RefusalCode>(line.Split(':')[0], out var code) && code != RefusalCode.UnexpectedFailure, message);
                }
            },
            iter: 10_000, threads: 1);

        Assert.IsGreaterThan(5_000, refused);
    }

    private static readonly CustomApiDefinition TileApi = new()
    {
        UniqueName = "contoso_DoIt",
        Parameters =
        [
            new CustomApiParameter("MemberId", CustomApiType.Guid, IsOptional: false, null),
            new CustomApiParameter("OperationId", CustomApiType.Guid, IsOptional: true, null),
        ],
    };

    private static string? Attempt(Organization organization, Guid journey)
    {
        try
        {
            organization.Do(JourneyLifeCycleMessage.Publish, journey);
            return null;
        }
        catch (System.ServiceModel.FaultException<Microsoft.Xrm.Sdk.OrganizationServiceFault> fault)
        {
            return fault.Detail.Message;
        }
    }

    private static string Whole(Organization organization) => Definitions.WithEveryKindOfTile
        .Replace($"{Definitions.Audience}", $"{organization.CreateDynamic()}", StringComparison.Ordinal)
        .Replace($"{Definitions.Excluded}", $"{organization.CreateDynamic(name: "Excluded")}", StringComparison.Ordinal)
        .Replace($"{Definitions.Suppressed}", $"{organization.CreateStatic("Suppressed")}", StringComparison.Ordinal)
        .Replace($"{Definitions.Vip}", $"{organization.CreateStatic("VIPs")}", StringComparison.Ordinal)
        .Replace($"{Definitions.Static}", $"{organization.CreateStatic("Called")}", StringComparison.Ordinal)
        .Replace("<filter/>", "<filter><condition attribute='donotemail' operator='eq' value='0'/></filter>", StringComparison.Ordinal);

    private static EnvironmentDefinition WithTileApi(EnvironmentDefinition environment) => WithApi(environment, TileApi);

    private static EnvironmentDefinition WithApi(EnvironmentDefinition environment, CustomApiDefinition api) => environment with { CustomApis = [.. environment.CustomApis, api] };
}
