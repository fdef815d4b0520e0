using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Contract;

[TestClass]
public sealed class ShippedZipTests
{
    [TestMethod]
    public void Zips_ManagedAndUnmanaged_DifferInManagedOnly()
    {
        var (managed, unmanaged) = (ShippedZip.Managed, ShippedZip.Unmanaged);

        CollectionAssert.AreEqual(managed.Entries.Keys.ToArray(), unmanaged.Entries.Keys.ToArray());
        Assert.AreEqual("solution.xml", managed.Entries.Single(entry => !entry.Value.AsSpan().SequenceEqual(unmanaged.Entries[entry.Key])).Key);
        Assert.AreEqual(("1", "0"), (managed.Xml("solution.xml").Descendants("Managed").Single().Value, unmanaged.Xml("solution.xml").Descendants("Managed").Single().Value));
    }

    [TestMethod]
    public void Zip_EveryFileName_HasItsEntry()
    {
        var zip = ShippedZip.Managed;

        var missing = zip.Xml("customizations.xml").Descendants("FileName")
            .Select(file => file.Value)
            .Where(file => !file.StartsWith('/') || !zip.Entries.ContainsKey(file[1..]));

        Assert.AreEqual("", string.Join("\n", missing));
    }

    [TestMethod]
    public void Zip_EveryCustomControl_IsVirtualAndBringsNoReact()
    {
        foreach (var (name, content) in ShippedZip.Managed.Entries.Where(entry => entry.Key.EndsWith("/ControlManifest.xml", StringComparison.Ordinal)))
        {
            var control = System.Xml.Linq.XDocument.Load(new MemoryStream(content)).Root!.Element("control")!;
            Assert.AreEqual("virtual", control.Attribute("control-type")!.Value, name);
            CollectionAssert.AreEquivalent(
                (string[])["React 16.14.0", "Fluent 9.46.2"],
                control.Descendants("platform-library").Select(library => $"{library.Attribute("name")!.Value} {library.Attribute("version")!.Value}").ToArray(),
                name);
        }
    }

    [TestMethod]
    public void Zip_NoDependency_IsMissing() => Assert.IsFalse(ShippedZip.Managed.Xml("solution.xml").Descendants("MissingDependency").Any());
}
