using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Import.Package;

namespace Segmentation.Sandbox.Tests.Import;

[TestClass]
public sealed class RefusedImportTests
{
    [TestMethod]
    public void File_ThatIsNoZip_IsRefused() =>
        StringAssert.StartsWith(ImportAssert.Problems(new MemoryStream("Hello, this is not a zip."u8.ToArray())).Single(), "The file is not a zip, or is damaged: ");

    [TestMethod]
    public void Zip_CutOff_IsRefused()
    {
        var zip = new SolutionZip().Table("new_Thing").Build();
        zip.SetLength(zip.Length / 2);

        StringAssert.StartsWith(ImportAssert.Problems(zip).Single(), "The file is not a zip, or is damaged: ");
    }

    [TestMethod]
    public void Zip_WithoutItsMainFiles_IsRefusedForBoth() => ImportAssert.Refused(
        new SolutionZip().Build("solution.xml", "customizations.xml"),
        "solution.xml: The file is missing; every solution zip has it at its root.",
        "customizations.xml: The file is missing; every solution zip has it at its root.");

    [TestMethod]
    public void Xml_NotWellFormed_IsRefusedWithFileAndLine() => StringAssert.StartsWith(
        ImportAssert.Problems(new SolutionZip().File("customizations.xml", "<ImportExportXml>\n<Entities>\n</ImportExportXml>").Build()).Single(),
        "customizations.xml, line 3: The XML is not well-formed: ");

    [TestMethod]
    public void Xml_WithADocumentType_IsRefused() => StringAssert.Contains(
        ImportAssert.Problems(new SolutionZip().File("customizations.xml", """<!DOCTYPE x [<!ENTITY a "b">]><ImportExportXml>&a;</ImportExportXml>""").Build()).Single(),
        "DTD is prohibited");

    [TestMethod]
    public void Xml_OfAnotherKind_IsRefused() => ImportAssert.Refused(
        new SolutionZip().File("customizations.xml", "<html/>"),
        "customizations.xml, line 1: The root element is <html>; <ImportExportXml> is needed.");

    [TestMethod]
    public void Entry_LargerThanAllowed_IsRefused() => Refused(
        new PackageLimits { BytesOfEntry = 1 << 20 },
        new Dictionary<string, byte[]> { ["zeros"] = new byte[(1 << 20) + 1] },
        "The zip is too large when unpacked: 'zeros' goes beyond 1 MB for one entry or 256 MB for all.");

    [TestMethod]
    public void Entries_TogetherLargerThanAllowed_AreRefused() => Refused(
        new PackageLimits { Bytes = 1 << 20 },
        new Dictionary<string, byte[]> { ["a"] = new byte[1 << 19], ["b"] = new byte[(1 << 19) + 1] },
        "The zip is too large when unpacked: 'b' goes beyond 64 MB for one entry or 1 MB for all.");

    [TestMethod]
    public void Entries_MoreThanAllowed_AreRefused() => Refused(
        new PackageLimits { Entries = 1 },
        new Dictionary<string, byte[]> { ["a"] = [], ["b"] = [] },
        "The zip has 2 entries; at most 1 are read.");

    [TestMethod]
    [DataRow("../a")]
    [DataRow("/a")]
    [DataRow("a\\b")]
    [DataRow("C:/a")]
    [DataRow("a//b")]
    public void Entry_WithAPathOutOfTheZip_IsRefused(string path) => Refused(
        PackageLimits.Default,
        new Dictionary<string, byte[]> { [path] = [] },
        $"The zip's entry '{path}' is not a plain path inside the solution (folders separated by '/').");

    [TestMethod]
    public void Workflow_IsRefusedByName() => ImportAssert.Refused(
        new SolutionZip().Section("Workflows", """<Workflow WorkflowId="{1}" Name="Every night"/>""").Root("""type="29" id="{77777777-0000-0000-0000-000000000001}" """),
        "customizations.xml, line 3: Workflow 'Every night' (type 29) is not supported by the Sandbox; of processes, cloud flows are.");

    [TestMethod]
    public void Report_IsRefusedByName() => ImportAssert.Refused(
        new SolutionZip().Section("Reports", """<Report Name="Every night"/>""").Root("""type="31" id="{77777777-0000-0000-0000-000000000001}" """),
        "customizations.xml, line 3: Report 'Every night' (type 31) is not supported by the Sandbox.",
        "solution.xml, line 2: Report '77777777-0000-0000-0000-000000000001' (type 31) is not supported by the Sandbox.");

    [TestMethod]
    public void Command_IsRefusedByName() => ImportAssert.Refused(
        new SolutionZip().File("appactions/new_X/appaction.xml", "<appaction/>"),
        "appactions/new_X/appaction.xml: Command (appaction) is not supported by the Sandbox.");

    [TestMethod]
    public void File_NoComponentNames_IsRefused() => ImportAssert.Refused(
        new SolutionZip().File("WebResources/lost", "x"),
        "WebResources/lost: No component of the solution names this file.");

    [TestMethod]
    public void Component_WhoseFileIsMissing_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Section("SolutionPluginAssemblies", Xml.Assembly).Root(Xml.AssemblyRoot),
        "customizations.xml, line 3: The plug-in assembly 'A, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null' names the file '/PluginAssemblies/A.dll', which is not in the zip.");

    [TestMethod]
    public void RootComponent_ThatIsNotInTheSolution_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Root("""type="1" schemaName="new_ghost" """),
        "solution.xml, line 2: Entity 'new_ghost' (type 1) is in <RootComponents>, but not in the solution.");

    [TestMethod]
    public void Component_ThatIsNoRootComponent_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Section("optionsets", """<optionset Name="new_size"/>"""),
        "solution.xml: OptionSet 'new_size' (type 9) is in the solution, but not in <RootComponents>.");

    [TestMethod]
    public void Problems_OfSeveralKinds_ComeTogether()
    {
        var zip = new SolutionZip().Table("new_Thing", Xml.Column("new_Lost", "lookup"))
            .Section("Reports", """<Report Name="Every night"/>""").File("WebResources/lost", "x");

        Assert.HasCount(3, ImportAssert.Problems(zip.Build()));
    }

    [TestMethod]
    public void Refusal_LeavesTheEnvironmentAsItWas()
    {
        var before = ImportAssert.Import(new SolutionZip().Table("new_Thing"));

        ImportAssert.Problems(new SolutionZip { Version = "2.0.0.0" }.Section("Workflows", "<Workflow/>").Build(), before);

        Assert.AreEqual(new Version(1, 0, 0, 0), before.Solutions.Single().Version);
    }

    private static void Refused(PackageLimits limits, Dictionary<string, byte[]> files, string problem) => Assert.AreEqual(
        problem,
        Assert.ThrowsExactly<SolutionImportException>(() => new SolutionPackageReader(limits).Read(SolutionZip.Zip(files))).Problems.Single().Message);
}
