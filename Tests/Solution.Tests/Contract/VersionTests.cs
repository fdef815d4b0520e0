using System.Xml.Linq;
using Segmentation.Packager.Registrations;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Contract;

/// <summary>Directory.Build.props is the one place of the version; all that states one agrees with it.</summary>
[TestClass]
public sealed class VersionTests
{
    [TestMethod]
    public void Version_OfTheManifestInTheSource_IsTheRepositorys() =>
        Assert.AreEqual(Repository.SolutionVersion, XDocument.Load(Repository.At("Solution", "src", "Other", "Solution.xml")).Descendants("Version").Single().Value);

    [TestMethod]
    public void Version_OfTheShippedZip_IsTheRepositorys() =>
        Assert.AreEqual(Repository.SolutionVersion, ShippedZip.Managed.Xml("solution.xml").Descendants("Version").Single().Value);

    [TestMethod]
    public void Version_OfThePluginAssembly_IsTheRepositorysMajorAndMinor()
    {
        var assembly = PluginAssemblyReader.Read(File.ReadAllBytes(Repository.PluginAssembly)).Identity.Version!;
        var solution = Version.Parse(Repository.SolutionVersion);

        Assert.AreEqual((solution.Major, solution.Minor), (assembly.Major, assembly.Minor));
    }

    [TestMethod]
    [DataRow("SegmentPicker")]
    [DataRow("SegmentGrid")]
    [DataRow("EntityTypeField")]
    [DataRow("JourneyDesigner")]
    [DataRow("SegmentBuilder")]
    public void Version_OfAControlManifestAndItsTexts_IsTheRepositorys(string control)
    {
        var manifest = XDocument.Load(Repository.At("Pcf", control, "ControlManifest.Input.xml")).Descendants("control").Single();

        var versions = manifest.Descendants("resx").Append(manifest).Select(element => element.Attribute("version")!.Value + ".0").Distinct();

        Assert.AreEqual(Repository.SolutionVersion, versions.Single());
    }
}
