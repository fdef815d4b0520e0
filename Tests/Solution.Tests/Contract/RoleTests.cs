using Segmentation.Packager.Model;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Contract;

/// <summary>Roles have what their work needs, and no more.</summary>
[TestClass]
public sealed class RoleTests
{
    const string Runner = "Journey Runner";

    static readonly SolutionModel Solution = new(BuiltFixture.Input());

    [TestMethod]
    public void MarketingViewer_TablesOfTheSolution_AreReadOnly() =>
        Assert.AreEqual("", Names(Own("Marketing Viewer").Where(privilege => !privilege.Name.StartsWith("prvRead", StringComparison.Ordinal))));

    [TestMethod]
    public void EveryRoleOfPeople_TablesOfTheSolution_AreRead() =>
        Assert.IsTrue(OfPeople.All(role => Solution.Tables.All(table => role.Privileges.Contains(($"prvRead{table.SchemaName}", "Global")))));

    [TestMethod]
    public void EveryRole_WhatPluginsWrite_IsNeverWritten() =>
        Assert.AreEqual("", Names(Solution.Roles.SelectMany(Own).Where(privilege =>
            privilege.Name is "prvCreateseg_SegmentReference" or "prvWriteseg_SegmentReference"
            || PluginTables.Any(table => privilege.Name.EndsWith(table, StringComparison.Ordinal)) && !privilege.Name.StartsWith("prvRead", StringComparison.Ordinal))));

    [TestMethod]
    public void SourceConnections_OfOnesOwn_AreChangedBySegmentAuthorsOnly() =>
        CollectionAssert.AreEqual(
            (string[])["Segment Author"],
            Solution.Roles.Where(role => role.Privileges.Contains(("prvWriteseg_SourceConnection", "Basic")))
                .Select(NameOf).ToArray());

    [TestMethod]
    public void SegmentAuthor_Journeys_AreReadOnly() =>
        Assert.AreEqual("prvReadseg_Journey", Names(Own("Segment Author").Where(privilege => privilege.Name.EndsWith("seg_Journey", StringComparison.Ordinal))));

    [TestMethod]
    public void JourneyManager_Segments_AreReadAndNamedInJourneysOnly() =>
        Assert.AreEqual(
            "prvAppendToseg_Segment prvReadseg_Segment",
            Names(Own("Journey Manager").Where(privilege => privilege.Name.EndsWith("seg_Segment", StringComparison.Ordinal))));

    [TestMethod]
    public void EveryRole_JourneySegments_AreNeverWritten() =>
        Assert.IsFalse(Solution.Roles.SelectMany(role => role.Privileges).Any(privilege => privilege.Name is "prvCreateseg_JourneySegment" or "prvWriteseg_JourneySegment"));

    [TestMethod]
    public void EveryRole_RowsOfOthers_AreNeverChanged() =>
        Assert.AreEqual("", Names(Solution.Roles.SelectMany(Own).Where(privilege => privilege.Level != "Basic" && !ReadOrAppendTo(privilege.Name))));

    [TestMethod]
    public void EveryRoleOfPeople_OfTheSolution_SeesTheApp() =>
        Assert.IsTrue(OfPeople.All(role => Solution.Apps.Single().RoleIds.Contains(role.Id) && role.Privileges.Contains(("prvReadAppModule", "Global"))));

    [TestMethod]
    public void JourneyRunner_RunsJourneys_AndReadsNothingElse()
    {
        var runner = Solution.Roles.Single(role => NameOf(role) == Runner);

        Assert.AreEqual(
            "prvReadUser prvReadUserSettings prvReadseg_Journey",
            Names(runner.Privileges.OrderBy(privilege => privilege.Name, StringComparer.Ordinal)));
        Assert.IsFalse(Solution.Apps.Single().RoleIds.Contains(runner.Id));
    }

    [TestMethod]
    [DataRow("Contact")]
    [DataRow("Lead")]
    [DataRow("Account")]
    public void JourneyManager_WhatTilesDoToPeople_IsAllowedToTheJourneysOwner(string table)
    {
        var manager = Solution.Roles.Single(role => NameOf(role) == "Journey Manager");

        foreach (var verb in (string[])["Read", "Write", "AppendTo"])
            Assert.IsTrue(manager.Privileges.Contains(($"prv{verb}{table}", "Local")), verb);
        foreach (var verb in (string[])["Create", "Read", "Append"])
            Assert.IsTrue(manager.Privileges.Contains(($"prv{verb}Activity", "Basic")), verb);
    }

    static readonly string[] PluginTables = ["seg_SegmentMember", "seg_Job", "seg_Participant"];

    static IEnumerable<Role> OfPeople => Solution.Roles.Where(role => NameOf(role) != Runner);

    static string NameOf(Role role) => role.Element.Attribute("name")!.Value;

    static bool ReadOrAppendTo(string name) => name.StartsWith("prvRead", StringComparison.Ordinal) || name.StartsWith("prvAppendTo", StringComparison.Ordinal);

    static string Names(IEnumerable<(string Name, string Level)> privileges) => string.Join(' ', privileges.Select(privilege => privilege.Name));

    static IEnumerable<(string Name, string Level)> Own(string name) =>
        Own(Solution.Roles.Single(role => NameOf(role) == name));

    static IEnumerable<(string Name, string Level)> Own(Role role) => role.Privileges
        .Where(privilege => privilege.Name.Contains("seg_", StringComparison.Ordinal))
        .OrderBy(privilege => privilege.Name, StringComparer.Ordinal);
}
