using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Definition;

[TestClass]
public sealed class DefinitionReaderTests
{
    [TestMethod]
    public void Read_EveryKindOfTile_FindsEverySegmentWithItsRoleAndPath()
    {
        var reading = DefinitionReader.Read(Definitions.WithEveryKindOfTile);

        Assert.AreEqual("", Describe(reading));
        CollectionAssert.AreEqual(
            new[]
            {
                $"Entry {Definitions.Audience} $.trigger.audience",
                $"Exclusion {Definitions.Excluded} $.trigger.exclusionSegments[0]",
                $"Suppression {Definitions.Suppressed} $.exitCriteria.suppressionSegments[0]",
                $"Condition {Definitions.Vip} $.actions[0].branches[0].conditions[0].segmentId",
                $"Condition {Definitions.Static} $.actions[4].segmentId",
            },
            reading.Definition.Segments.Select(segment => $"{segment.Role} {segment.SegmentId} {segment.Path}").ToArray());
    }

    [TestMethod]
    public void Read_EmptyDefinition_IsSoundAndHasNoAudience()
    {
        var reading = DefinitionReader.Read(JourneyDefinition.Empty);

        Assert.AreEqual("", Describe(reading));
        Assert.IsNull(reading.Definition.Audience);
    }

    [TestMethod]
    [DataRow("not json", "$ is not JSON: line 1, column 1: found \"n\" where a value should be")]
    [DataRow("[]", "$ is not an object; write { \"version\": 1, … }")]
    [DataRow("{}", "$.version is missing; write 1")]
    [DataRow("{\"version\":2}", "$.version is 2; this solution reads version 1 only")]
    [DataRow("{\"version\":\"1\"}", "$.version is a string; write the number 1")]
    [DataRow("{\"version\":1,\"trigger\":[]}", "$.trigger is an array; write an object")]
    [DataRow("{\"version\":1,\"trigger\":{\"audience\":7}}", "$.trigger.audience is a number; write the id of a segment, a string")]
    [DataRow("{\"version\":1,\"trigger\":{\"audience\":\"x\"}}",
        "$.trigger.audience is \"x\", which is no id of a row; write it like 3f2504e0-4f89-41d3-9a0c-0305e82c3301")]
    [DataRow("{\"version\":1,\"trigger\":{\"exclusionSegments\":{}}}", "$.trigger.exclusionSegments is an object; write an array")]
    [DataRow("{\"version\":1,\"trigger\":{\"exclusionSegments\":[null]}}",
        "$.trigger.exclusionSegments[0] is null; write the id of a segment as a string")]
    [DataRow("{\"version\":1,\"exitCriteria\":{\"suppressionSegments\":[\"00000000-0000-0000-0000-000000000000\"]}}",
        "$.exitCriteria.suppressionSegments[0] is \"00000000-0000-0000-0000-000000000000\", which is no id of a row; write it like 3f2504e0-4f89-41d3-9a0c-0305e82c3301")]
    [DataRow("{\"version\":1,\"start\":\"t\"}", "$.start leads to \"t\"; no tile has this id")]
    [DataRow("{\"version\":1,\"actions\":[{\"id\":\"e\",\"type\":\"exit\"}]}", "$.start is missing; write the id of the first tile")]
    public void Read_UnsoundDocument_SaysWhereAndWhatWouldBeRight(string text, string problem) =>
        Assert.AreEqual(problem, Describe(DefinitionReader.Read(text)));

    [TestMethod]
    [DataRow("{\"id\":\"\"}", "$.actions[0].id is empty; write an id that no other tile has\n"
        + "$.actions[0].type is missing; write one of \"attribute\", \"wait\", \"update\", \"createActivity\", \"segment\", \"customApi\", \"exit\"\n"
        + "$.start leads to \"t\"; no tile has this id")]
    [DataRow("{\"id\":\"t\",\"type\":\"email\"}",
        "$.actions[0].type is \"email\", which is not supported; write one of \"attribute\", \"wait\", \"update\", \"createActivity\", \"segment\", \"customApi\", \"exit\"")]
    [DataRow("{\"id\":\"t\",\"type\":\"exit\",\"next\":\"e\"}", "$.actions[0].next leads on from an exit; remove it")]
    [DataRow("{\"id\":\"t\",\"type\":\"wait\",\"minutes\":0,\"next\":\"e\"}", "$.actions[0].minutes is 0; write a whole number from 1 to 2147483647")]
    [DataRow("{\"id\":\"t\",\"type\":\"wait\",\"minutes\":1.5,\"next\":\"e\"}", "$.actions[0].minutes is 1.5; write a whole number from 1 to 2147483647")]
    [DataRow("{\"id\":\"t\",\"type\":\"wait\",\"minutes\":9}", "$.actions[0].next is missing; write the id of the tile to go to, a string")]
    [DataRow("{\"id\":\"t\",\"type\":\"wait\",\"minutes\":9,\"next\":\"nowhere\"}", "$.actions[0].next leads to \"nowhere\"; no tile has this id")]
    [DataRow("{\"id\":\"e\",\"type\":\"exit\"}", "$.actions[1].id is \"e\", as is $.actions[0].id; give each tile an id of its own\n$.start leads to \"t\"; no tile has this id")]
    [DataRow("{\"id\":\"t\",\"type\":\"attribute\",\"branches\":[],\"otherNext\":\"e\"}", "$.actions[0].branches holds 0 branches; a tile has 1 to 25")]
    [DataRow("{\"id\":\"t\",\"type\":\"segment\",\"operation\":\"toggle\",\"segmentId\":\"x\",\"next\":\"e\"}",
        "$.actions[0].operation is \"toggle\", which is not supported; write one of \"add\", \"remove\"\n"
        + "$.actions[0].segmentId is \"x\", which is no id of a row; write it like 3f2504e0-4f89-41d3-9a0c-0305e82c3301")]
    [DataRow("{\"id\":\"t\",\"type\":\"attribute\",\"branches\":[{\"id\":\"b\",\"match\":\"all\",\"conditions\":[],\"next\":\"e\"},{\"id\":\"b\",\"match\":\"any\",\"conditions\":[],\"next\":\"e\"}],\"otherNext\":\"e\"}",
        "$.actions[0].branches[1].id is \"b\", as is $.actions[0].branches[0].id; give each branch of a tile an id of its own")]
    public void Read_UnsoundTile_SaysWhereAndWhatWouldBeRight(string tile, string problems) =>
        Assert.AreEqual(problems, Describe(DefinitionReader.Read(
            $$"""{"version":1,"start":"t","actions":[{{tile}},{"id":"e","type":"exit"}]}""")));

    [TestMethod]
    [DataRow("""{"id":"t","type":"wait","next":"e"}""")]
    [DataRow("""{"id":"t","type":"update","next":"e"}""")]
    [DataRow("""{"id":"t","type":"createActivity","activity":"","next":"e"}""")]
    [DataRow("""{"id":"t","type":"segment","operation":"add","next":"e"}""")]
    [DataRow("""{"id":"t","type":"customApi","next":"e"}""")]
    [DataRow("""{"id":"t","type":"attribute","branches":[{"id":"b","match":"all","conditions":[{"type":"segment","operator":"in"}],"next":"e"}],"otherNext":"e"}""")]
    public void Read_TileWhoseContentIsLeftOpen_IsSoundForADraft(string tile) =>
        Assert.AreEqual("", Describe(DefinitionReader.Read(
            $$"""{"version":1,"start":"t","actions":[{{tile}},{"id":"e","type":"exit"}]}""")));

    [TestMethod]
    public void Read_TilesLeadInACircle_ShowsTheWayRound()
    {
        var reading = DefinitionReader.Read("""
            {"version":1,"start":"a","actions":[
              {"id":"a","type":"wait","minutes":1,"next":"b"},
              {"id":"b","type":"wait","minutes":1,"next":"c"},
              {"id":"c","type":"wait","minutes":1,"next":"b"}]}
            """);

        Assert.AreEqual("$.actions[2].next leads back: b → c → b; people would go round for ever", Describe(reading));
    }

    [TestMethod]
    public void Read_WaysMeetAgain_IsNoCircle() =>
        Assert.AreEqual("", Describe(DefinitionReader.Read(Definitions.WithEveryKindOfTile)));

    [TestMethod]
    [DataRow(500, "")]
    [DataRow(501, "$.actions holds 501 tiles; a journey has at most 500")]
    public void Read_ManyTiles_AreTakenUpToTheLimit(int count, string problems)
    {
        var tiles = Enumerable.Range(0, count).Select(i => i == count - 1
            ? $$"""{"id":"t{{i}}","type":"exit"}"""
            : $$"""{"id":"t{{i}}","type":"wait","minutes":1,"next":"t{{i + 1}}"}""");

        Assert.AreEqual(problems, Describe(DefinitionReader.Read($$"""{"version":1,"start":"t0","actions":[{{string.Join(",", tiles)}}]}""")));
    }

    [TestMethod]
    [DataRow(25, "")]
    [DataRow(26, "$.actions[0].branches holds 26 branches; a tile has 1 to 25")]
    public void Read_ManyBranches_AreTakenUpToTheLimit(int count, string problems)
    {
        var branches = Enumerable.Range(0, count).Select(i => $$"""{"id":"b{{i}}","match":"any","conditions":[],"next":"e"}""");
        var text = $$"""
            {"version":1,"start":"t","actions":[
              {"id":"t","type":"attribute","branches":[{{string.Join(",", branches)}}],"otherNext":"e"},{"id":"e","type":"exit"}]}
            """;

        Assert.AreEqual(problems, Describe(DefinitionReader.Read(text)));
    }

    [TestMethod]
    public void Read_SegmentIsListedTwice_NamesBothPlaces() =>
        Assert.AreEqual(
            "$.trigger.exclusionSegments[1] names the same segment as $.trigger.exclusionSegments[0]; keep one of the two",
            Describe(DefinitionReader.Read(Definitions.Excluding(Definitions.Excluded, Definitions.Excluded))));

    [TestMethod]
    public void Read_AudienceIsExcluded_SaysThatNobodyCouldEnter() =>
        Assert.AreEqual(
            "$.trigger.exclusionSegments[0] excludes the audience itself, so that nobody could enter; remove it",
            Describe(DefinitionReader.Read(Definitions.Excluding(Definitions.Audience))));

    [TestMethod]
    public void Read_MoreSegmentsThanOneQueryAsksFor_Refuses()
    {
        var ids = Enumerable.Range(0, 500).Select(_ => Guid.NewGuid()).ToArray();

        Assert.AreEqual("$ names 501 different segments; a journey names at most 500", Describe(DefinitionReader.Read(Definitions.Excluding(ids))));
    }

    [TestMethod]
    public void Read_TextLongerThanTheColumn_Refuses() =>
        Assert.AreEqual(
            "$ is 1,048,577 characters long; at most 1,048,576 fit",
            Describe(DefinitionReader.Read(new string(' ', JourneyTable.DefinitionLength + 1))));

    [TestMethod]
    public void Read_UnknownProperties_AreTolerated() =>
        Assert.AreEqual("", Describe(DefinitionReader.Read(
            """{"version":1,"author":{"x":[1]},"trigger":{"audience":null,"note":"n"},"actions":[]}""")));

    private static string Describe(DefinitionReading reading) =>
        string.Join("\n", reading.Problems.Select(problem => $"{problem.Path} {problem.Reason}"));
}
