using System.Xml.Linq;
using Segmentation.Packager.Linking;
using Segmentation.Packager.Packaging;

namespace Segmentation.Solution.Tests.Linking;

[TestClass]
public sealed class PackageRuleTests
{
    [TestMethod]
    public void EntryHasContentType_AnExtensionWithoutType_IsRefused()
    {
        var package = Of("a.dll") with { ContentTypes = ContentTypes.For(["a.txt"]) };

        StringAssert.StartsWith(Linker.Check(package).Single().ToString(), "a.dll: error EntryHasContentType: [Content_Types].xml names no content type for it.");
    }

    [TestMethod]
    public void FileNameHasEntry_ANamedFileThatIsNotInTheZip_IsRefused() =>
        StringAssert.Contains(
            Linker.Check(Of() with { Customizations = Naming("/WebResources/x") }).Single().ToString(),
            "error FileNameHasEntry: It names the file WebResources/x");

    [TestMethod]
    public void FileNameHasEntry_AFileThatNothingNames_IsRefused() =>
        StringAssert.Contains(Linker.Check(Of("WebResources/x")).Single().ToString(), "WebResources/x: error FileNameHasEntry: No component names this file.");

    [TestMethod]
    public void FileNameHasEntry_NamesThatDifferInCaseOnly_AreRefused() =>
        StringAssert.Contains(Linker.Check(Of("customapis/a.xml", "customapis/A.xml")).Single().ToString(), "2 files have this name");

    [TestMethod]
    [DataRow("PluginAssemblies/x/Microsoft.Xrm.Sdk.dll")]
    [DataRow("PluginAssemblies/x/MicrosoftXrmSdk.dll")]
    [DataRow("Controls/c/Microsoft.Crm.Sdk.Proxy.dll")]
    public void NoSdkAssemblyIsPacked_AnAssemblyOfTheSdk_IsRefused(string name) =>
        StringAssert.Contains(Linker.Check(Of(name) with { Customizations = Naming("/" + name) }).Single().ToString(), $"{name}: error NoSdkAssemblyIsPacked");

    static Package Of(params string[] names) => new(
        [.. names.Select(name => new PackageEntry(name, []))],
        new XDocument(new XElement("ImportExportXml")),
        ContentTypes.For(names));

    static XDocument Naming(string file) => new(new XElement(
        "ImportExportXml",
        new XElement("WebResources", new XElement("WebResource", new XElement("FileName", file)))));
}
