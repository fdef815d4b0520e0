using System.Reflection;
using Segmentation.Packager.Registrations;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Contract;

/// <summary>The plug-in assembly in the zip is one that Dataverse loads.</summary>
[TestClass]
public sealed class PluginAssemblyTests
{
    /// <summary>See "Size" in Plugins/README.md.</summary>
    const int LargestSize = 640 * 1024;

    static readonly string[] Framework = ["mscorlib", "System", "System.Core", "System.Runtime.Serialization", "System.ServiceModel", "System.Xml", "System.Xml.Linq"];

    readonly byte[] _assembly = ShippedZip.Managed.Single("/SegmentationPlugins.dll");

    [TestMethod]
    public void PluginAssembly_InTheZip_IsTheOneThatWasBuilt() => CollectionAssert.AreEqual(File.ReadAllBytes(Repository.PluginAssembly), _assembly);

    [TestMethod]
    public void PluginAssembly_InTheZip_IsSignedWithItsOwnKey()
    {
        Assert.IsTrue(StrongName.IsValid(_assembly));
        Assert.AreEqual(8, PluginAssemblyReader.Read(_assembly).Identity.GetPublicKeyToken()!.Length);
    }

    [TestMethod]
    public void PluginAssembly_WithOneByteChanged_IsNoLongerValidlySigned()
    {
        var changed = (byte[])_assembly.Clone();
        changed[changed.Length / 2] ^= 1;

        Assert.IsFalse(StrongName.IsValid(changed));
    }

    [TestMethod]
    public void PluginAssembly_References_AreTheSdkAndTheFrameworkOnly()
    {
        var references = PluginAssemblyReader.Read(_assembly).References;

        Assert.AreEqual(
            "Microsoft.Xrm.Sdk, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35",
            references.Single(reference => reference.Name!.StartsWith("Microsoft.", StringComparison.Ordinal)).FullName);
        Assert.AreEqual("", string.Join(", ", references.Select(reference => reference.Name).Except(["Microsoft.Xrm.Sdk", .. Framework])));
    }

    [TestMethod]
    public void Zip_Assemblies_AreThePluginAssemblyAlone() =>
        Assert.AreEqual(1, ShippedZip.Managed.Entries.Values.Count(content => content is [(byte)'M', (byte)'Z', ..]));

    [TestMethod]
    public void PluginAssembly_Size_IsWithinItsBudget() => Assert.IsTrue(_assembly.Length <= LargestSize, $"{_assembly.Length} bytes");

    [TestMethod]
    public void PluginAssembly_FullName_IsThatOfTheComponentAndRootComponent()
    {
        var name = new AssemblyName(PluginAssemblyReader.Read(_assembly).FullName).FullName;

        var component = ShippedZip.Managed.Xml("customizations.xml").Descendants("PluginAssembly").Single();
        var root = ShippedZip.Managed.Xml("solution.xml").Descendants("RootComponent").Single(root => root.Attribute("type")!.Value == "91");
        Assert.AreEqual((name, name), (component.Attribute("FullName")!.Value, root.Attribute("schemaName")!.Value));
    }
}
