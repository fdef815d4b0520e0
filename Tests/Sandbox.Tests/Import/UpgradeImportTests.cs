using Segmentation.Sandbox.Import;

namespace Segmentation.Sandbox.Tests.Import;

[TestClass]
public sealed class UpgradeImportTests
{
    [TestMethod]
    public void Upgrade_ReplacesTheSolutionsComponents()
    {
        var before = ImportAssert.Import(new SolutionZip().Table("new_Thing", Xml.Column("new_Size", "int")).Table("new_Box"));

        var after = SolutionImporter.Import(before, new SolutionZip { Version = "1.1.0.0" }.Table("new_Thing", Xml.Column("new_Weight", "int")).Build());

        Assert.AreEqual(new Version(1, 1, 0, 0), after.Solutions.Single().Version);
        Assert.IsFalse(after.Tables.ContainsKey("new_box"));
        Assert.IsFalse(after.Table("new_thing").Columns.ContainsKey("new_size"));
        Assert.IsTrue(after.Table("new_thing").Columns.ContainsKey("new_weight"));
    }

    [TestMethod]
    public void Upgrade_KeepsWhatOtherSolutionsBrought()
    {
        var one = ImportAssert.Import(new SolutionZip { Name = "One" }.Table("new_Thing"));
        var two = SolutionImporter.Import(one, new SolutionZip { Name = "Two" }.Extension("new_Thing", Xml.Column("two_Size", "int")).Build());

        var after = SolutionImporter.Import(two, new SolutionZip { Name = "One", Version = "1.0.0.1" }.Table("new_Thing").Build());

        Assert.IsTrue(after.Table("new_thing").Columns.ContainsKey("two_size"));
        CollectionAssert.AreEqual(new[] { "One", "Two" }, after.Solutions.Select(solution => solution.UniqueName).ToArray());
    }

    [TestMethod]
    public void Upgrade_TakingAwayWhatAnotherSolutionExtends_IsRefused()
    {
        var one = ImportAssert.Import(new SolutionZip { Name = "One" }.Table("new_Thing"));
        var two = SolutionImporter.Import(one, new SolutionZip { Name = "Two" }.Extension("new_Thing", Xml.Column("two_Size", "int")).Build());

        CollectionAssert.Contains(
            ImportAssert.Problems(new SolutionZip { Name = "One", Version = "2.0.0.0" }.Build(), two).ToArray(),
            "customizations.xml: Table 'new_thing' is extended (it has no <EntitySetName>), but no imported solution has the table itself.");
    }

    [TestMethod]
    public void SameVersion_MayBeImportedAgain() =>
        Assert.HasCount(1, SolutionImporter.Import(ImportAssert.Import(new SolutionZip()), new SolutionZip().Build()).Solutions);

    [TestMethod]
    public void OlderVersion_IsRefused() => CollectionAssert.AreEqual(
        new[] { "solution.xml: Version 1.9.0.0 of 'Sample' is older than the installed 1.10.0.0. Import the same or a newer version." },
        ImportAssert.Problems(new SolutionZip { Version = "1.9.0.0" }.Build(), ImportAssert.Import(new SolutionZip { Version = "1.10.0.0" })).ToArray());

    [TestMethod]
    public void ManagedOverUnmanaged_IsRefused() => CollectionAssert.AreEqual(
        new[] { "solution.xml: 'Sample' is installed as unmanaged; the zip is managed. Import the unmanaged zip." },
        ImportAssert.Problems(new SolutionZip().Build(), ImportAssert.Import(new SolutionZip { Managed = false })).ToArray());
}
