using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Tests.Import;

[TestClass]
public sealed class TableImportTests
{
    [TestMethod]
    public void Table_Imported_HasItsNamesAndKeys()
    {
        var table = ImportAssert.Import(new SolutionZip().Table("new_Thing")).Table("new_thing");

        Assert.AreEqual("new_Thing", table.SchemaName);
        Assert.AreEqual("new_things", table.EntitySetName);
        Assert.AreEqual("new_thingid", table.PrimaryKey);
        Assert.AreEqual("new_thingname", table.PrimaryName);
        Assert.AreEqual(Ownership.Organization, table.Ownership);
        Assert.AreEqual("Sample", table.Solution);
    }

    [TestMethod]
    public void Table_WithoutRowVersionInTheFile_GetsOneAsOnThePlatform()
    {
        var table = ImportAssert.Import(new SolutionZip().Table("new_Thing")).Table("new_thing");

        Assert.AreEqual(ColumnType.BigInt, table.Columns["versionnumber"].Type);
    }

    [TestMethod]
    public void Table_ExtendedByAnotherSolution_HasTheColumnsOfBoth()
    {
        var first = ImportAssert.Import(new SolutionZip { Name = "Base" }.Table("new_Thing"));
        var extension = new SolutionZip { Name = "More" }
            .Extension("new_Thing", """<attribute PhysicalName="more_Size"><Type>int</Type><LogicalName>more_size</LogicalName></attribute>""");

        var table = Sandbox.Import.SolutionImporter.Import(first, extension.Build()).Table("new_thing");

        Assert.AreEqual("new_things", table.EntitySetName);
        Assert.IsTrue(table.Columns.ContainsKey("more_size"));
        Assert.IsTrue(table.Columns.ContainsKey("new_thingname"));
    }

    [TestMethod]
    public void Table_ExtendedButNotThere_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Extension("new_Thing", """<attribute PhysicalName="more_Size"><Type>int</Type><LogicalName>more_size</LogicalName></attribute>"""),
        "customizations.xml: Table 'new_thing' is extended (it has no <EntitySetName>), but no imported solution has the table itself.");
}
