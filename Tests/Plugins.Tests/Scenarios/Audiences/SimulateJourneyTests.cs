using System.Text.Json.Nodes;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Audiences;

/// <summary>A simulation says how many people would reach each tile and take each branch, and stores nothing.</summary>
[TestClass]
public sealed class SimulateJourneyTests
{
    [TestMethod]
    public void Simulate_BranchesAndWaits_CountsPeopleOnEachWayOnce()
    {
        using var organization = new Organization();
        organization.CreateParents(10);
        var everybody = organization.CreateDynamicNamed("Everybody");
        var none = organization.CreateByChildren("None", "eq", 0);

        var simulated = organization.Simulate(Definition(everybody, none, $"""
            {Choice("t1", "t2", Children("few", "lt", 4, "t2"), Children("many", "ge", 2, "t3"))},
            {Wait("t2", "t3")}, {Choice("t3", "x", Children("two", "eq", 2, "x"))}, {Exit("x")}
            """));

        // 0 is excluded; 1, 2, 3 are few; 4 to 8 are many; of one nobody knows
        Assert.AreEqual(9, simulated.Number("entered"));
        Assert.AreEqual("t1 9 0, t2 4 4, t3 9 0, x 9 0", Tiles(simulated));
        Assert.AreEqual("few 3, many 5, otherNext 1", Branches(simulated, 0));
        Assert.AreEqual("two 1, otherNext 8", Branches(simulated, 2));
        Assert.IsTrue(simulated["isExact"]!.GetValue<bool>());
        Assert.IsEmpty(simulated.Codes());
        Assert.AreEqual(0, organization.LastRequest.PluginWrites);
    }

    [TestMethod]
    public void Simulate_ConditionOnASegment_AsksForItsMembers()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(5);
        var everybody = organization.CreateDynamicNamed("Everybody");
        var list = organization.CreateStatic("VIPs");
        organization.AddMembers(list, null, people[0], people[1]);

        var simulated = organization.Simulate(Definition(everybody, null, $"""
            {Choice("t1", "x", Branch("vip", "any", "x", InSegment(list), Filter("eq", 4)), Branch("other", "all", "x", InSegment(list, "not-in"), Filter("ge", 3)))}, {Exit("x")}
            """));

        Assert.AreEqual("vip 2, other 1, otherNext 2", Branches(simulated, 0));
        Assert.AreEqual("VIPs", simulated["lists"]!.AsArray().Single()!.Text("name"));
    }

    [TestMethod]
    public void Simulate_BranchThatNobodyOrEverybodyTakes_IsWarnedOf()
    {
        using var organization = new Organization();
        organization.CreateParents(4);
        var parents = organization.CreateByChildren("Parents", "ge", 0);

        var simulated = organization.Simulate(Definition(parents, null, $"""
            {Choice("t1", "x", Children("all", "ge", 0, "t2"), Children("never", "ge", 1, "x"))}, {Choice("t2", "x", Children("nobody", "gt", 99, "x"))}, {Exit("x")}
            """));

        CollectionAssert.AreEqual(new[] { "BranchAlwaysTaken", "BranchNeverTaken", "BranchNeverTaken" }, simulated.Codes());
        CollectionAssert.AreEqual(
            new[] { "$.actions[0].branches[0]", "$.actions[0].branches[1]", "$.actions[1].branches[0]" },
            simulated["warnings"]!.AsArray().Select(warning => warning!.Text("path")).ToArray());
        StringAssert.Contains(simulated["warnings"]![0]!.Text("message"), "takes the branch \"Branch 1\"");
    }

    [TestMethod]
    public void Simulate_NobodyEnters_WarnsOfNoBranch()
    {
        using var organization = new Organization();
        var everybody = organization.CreateDynamicNamed("Everybody");

        var simulated = organization.Simulate(Definition(everybody, null, $"{Choice("t1", "x", Children("few", "lt", 4, "x"))}, {Exit("x")}"));

        Assert.AreEqual(0, simulated.Number("entered"));
        Assert.IsEmpty(simulated.Codes());
    }

    [TestMethod]
    public void Simulate_ManyChoicesThatMeetAgain_CountsEachTileOnce()
    {
        using var organization = new Organization();
        organization.CreateParents(6);
        var everybody = organization.CreateDynamicNamed("Everybody");
        var tiles = string.Concat(Enumerable.Range(1, 30).Select(number => Choice($"t{number}", $"t{number + 1}", Children("one", "eq", 1, $"t{number + 1}")) + ","));

        var simulated = organization.Simulate(Definition(everybody, null, tiles + Exit("t31")));

        Assert.IsTrue(simulated["tiles"]!.AsArray().All(tile => tile!.Number("reached") == 6));
        Assert.IsLessThan(120, organization.LastRequest.PluginReads);
    }

    [TestMethod]
    public void Simulate_BranchThatIsNotComplete_IsNotCountedAndSaysWhy()
    {
        using var organization = new Organization();
        organization.CreateParents(3);
        var everybody = organization.CreateDynamicNamed("Everybody");

        var simulated = organization.Simulate(Definition(everybody, null, $"""
            {Choice("t1", "x", Branch("open", "all", "t2", """{"type":"segment","operator":"in"}"""))}, {Wait("t2", "x")}, {Exit("x")}
            """));

        var branch = simulated["tiles"]![0]!["branches"]![0]!;
        Assert.IsNull(branch["taken"]);
        StringAssert.Contains(branch.Text("reason"), "$.actions[0].branches[0].conditions[0].segmentId");
        Assert.IsNull(simulated["tiles"]![1]!["reached"]);
        Assert.AreEqual(3, simulated["tiles"]![2]!.Number("reached"), "whichever way people take, they come here");
    }

    [TestMethod]
    public void Simulate_FilterThatThePlatformWouldRefuse_IsRefusedWithItsPlace()
    {
        using var organization = new Organization();
        var everybody = organization.CreateDynamicNamed("Everybody");
        string With(string filter) => Definition(everybody, null, $"{Choice("t1", "x", Branch("b", "all", "x", $$"""{"type":"attribute","filter":"{{filter}}"}"""))}, {Exit("x")}");

        foreach (var filter in new[]
        {
            "<filter><condition attribute='nothing' operator='eq' value='1' /></filter>",
            "<filter><condition attribute='numberofchildren' operator='begins-with' value='1' /></filter>",
            "<filter><condition entityname='a' attribute='numberofchildren' operator='eq' value='1' /></filter>",
            $"<filter>{Segments.SegmentScenario.In(everybody)}</filter>",
            "</filter><link-entity name='account' /><filter>",
            "<entity name='contact' />",
        })
            StringAssert.Contains(Organization.Refusal(RefusalCode.InvalidDefinition, () => organization.Simulate(With(filter))), "$.actions[0].branches[0].conditions[0].filter");
    }

    private static string Definition(Guid audience, Guid? exclusion, string tiles) => $$"""
        {"version":1,"trigger":{"audience":"{{audience}}","exclusionSegments":[{{(exclusion == null ? "" : $"\"{exclusion}\"")}}]},"exitCriteria":{"suppressionSegments":[]},
         "start":"t1","actions":[{{tiles}}]}
        """;

    private static string Choice(string id, string otherwise, params string[] branches) =>
        $$"""{"id":"{{id}}","type":"attribute","otherNext":"{{otherwise}}","branches":[{{string.Join(",", branches)}}]}""";

    private static string Branch(string id, string match, string next, params string[] conditions) =>
        $$"""{"id":"{{id}}","match":"{{match}}","next":"{{next}}","conditions":[{{string.Join(",", conditions)}}]}""";

    private static string Children(string id, string @operator, int number, string next) => Branch(id, "all", next, Filter(@operator, number));

    private static string Filter(string @operator, int number) =>
        $$"""{"type":"attribute","filter":"<filter><condition attribute='numberofchildren' operator='{{@operator}}' value='{{number}}' /></filter>"}""";

    private static string InSegment(Guid segmentId, string @operator = "in") => $$"""{"type":"segment","operator":"{{@operator}}","segmentId":"{{segmentId}}"}""";

    private static string Wait(string id, string next) => $$"""{"id":"{{id}}","type":"wait","minutes":60,"next":"{{next}}"}""";

    private static string Exit(string id) => $$"""{"id":"{{id}}","type":"exit"}""";

    private static string Tiles(JsonNode simulated) => string.Join(", ", simulated["tiles"]!.AsArray().Select(tile => $"{tile!.Text("id")} {tile!.Number("reached")} {tile!.Number("waiting")}"));

    private static string Branches(JsonNode simulated, int tile) =>
        string.Join(", ", simulated["tiles"]![tile]!["branches"]!.AsArray().Select(branch => $"{branch!.Text("id")} {branch!.Number("taken")}"));
}
