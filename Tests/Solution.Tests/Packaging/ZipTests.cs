using System.IO.Compression;
using System.Xml.Linq;
using Segmentation.Packager.Packaging;

namespace Segmentation.Solution.Tests.Packaging;

[TestClass]
public sealed class ZipTests
{
    [TestMethod]
    public void DeterministicZip_Entries_KeepOrderNameAndContentAndHaveNoTime()
    {
        using var zip = new ZipArchive(new MemoryStream(DeterministicZip.Write([new("b/ä.xml", [1, 2]), new("a", [])])));

        CollectionAssert.AreEqual((string[])["b/ä.xml", "a"], zip.Entries.Select(entry => entry.FullName).ToArray());
        Assert.AreEqual(2, zip.Entries[0].Length);
        Assert.IsTrue(zip.Entries.All(entry => entry.LastWriteTime.DateTime == new DateTime(1980, 1, 1) && entry.ExternalAttributes == 0));
    }

    [TestMethod]
    public void ContentTypes_ExtensionsInAnyCase_AreNamedOnceInLowerCase_AndFilesWithoutAreNamedThemselves()
    {
        var types = ContentTypes.For(["Controls/c/bundle.JS", "Controls/d/bundle.js", "WebResources/plain"]).Root!;

        CollectionAssert.AreEqual((string[])["js", "xml"], types.Elements(ContentTypes.Namespace + "Default").Select(item => item.Attribute("Extension")!.Value).ToArray());
        Assert.AreEqual("/WebResources/plain", types.Elements(ContentTypes.Namespace + "Override").Single().Attribute("PartName")!.Value);
    }

    [TestMethod]
    [DataRow(PackageKind.Managed, "1")]
    [DataRow(PackageKind.Unmanaged, "0")]
    public void SolutionManifest_Stamped_SaysKindAndVersionAndLeavesTheSourceAlone(PackageKind kind, string managed)
    {
        var source = XDocument.Parse("<ImportExportXml><SolutionManifest><Version>0.0.0.1</Version><Managed>2</Managed></SolutionManifest></ImportExportXml>");

        var manifest = SolutionManifestXml.Stamp(source, kind, new Version(1, 2, 3, 4)).Root!.Element("SolutionManifest")!;

        Assert.AreEqual(("1.2.3.4", managed), (manifest.Element("Version")!.Value, manifest.Element("Managed")!.Value));
        Assert.AreEqual("2", source.Descendants("Managed").Single().Value);
    }

    [TestMethod]
    public void XmlBytes_OnEverySystem_AreUtf8WithLineFeedsOnly()
    {
        var bytes = XmlBytes.Of(new XDocument(new XElement("a", new XElement("b", "ä"))));

        Assert.AreEqual("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a>\n  <b>ä</b>\n</a>\n", System.Text.Encoding.UTF8.GetString(bytes));
    }
}
