using System.Xml.Linq;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Linking;

[TestClass]
public sealed class SourceRuleTests
{
    [TestMethod]
    public void XmlIsWellFormed_AMissingEndTag_IsRefusedWithItsLine() => new BrokenSolution()
        .Replace("Other/Relationships.xml", "</EntityRelationships>", "")
        .IsRefusedBy("XmlIsWellFormed", "Other/Relationships.xml", "Line ");

    [TestMethod]
    public void XmlIsWellFormed_ADocumentType_IsRefused() => new BrokenSolution()
        .Add("OptionSets/seg_source.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><optionset>&e;</optionset>")
        .IsRefusedBy("XmlIsWellFormed", "OptionSets/seg_source.xml", "DTD");

    [TestMethod]
    public void SourceFileIsKnown_AReport_IsRefusedByName() => new BrokenSolution()
        .Add("Reports/Sales.rdl", "")
        .IsRefusedBy("SourceFileIsKnown", "Reports/Sales.rdl", "does not support");

    [TestMethod]
    public void ManifestIsComplete_NoPrefix_IsRefused() => new BrokenSolution()
        .Edit("Other/Solution.xml", root => root.Descendants("CustomizationPrefix").Remove())
        .IsRefusedBy("ManifestIsComplete", "Other/Solution.xml", "CustomizationPrefix");

    [TestMethod]
    public void ManifestIsComplete_NoLanguage_IsRefused() => new BrokenSolution()
        .Edit("Other/Customizations.xml", root => root.Element("Languages")!.RemoveNodes())
        .IsRefusedBy("ManifestIsComplete", "Other/Customizations.xml", "<Language>1033</Language>");

    [TestMethod]
    public void ManifestIsComplete_NoSkeleton_IsRefused() => new BrokenSolution()
        .Remove("Other/Customizations.xml")
        .IsRefusedBy("ManifestIsComplete", "Other/Customizations.xml", "missing");

    [TestMethod]
    public void PluginAssemblyIsReadable_AFileThatIsNoAssembly_IsRefused() => new BrokenSolution()
        .Plugins("MZ is not enough"u8.ToArray())
        .IsRefusedBy("PluginAssemblyIsReadable", "the plug-in assembly");
}
