using Segmentation.Packager.Files;
using Segmentation.Packager.Packaging;
using Segmentation.Packager.Registrations;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Registrations;

[TestClass]
public sealed class SynchronizationTests
{
    static readonly PluginAssemblyFile Assembly = PluginAssemblyReader.Read(File.ReadAllBytes(Repository.PluginAssembly));
    static readonly FileTree Source = FolderReader.Read(Repository.At("Solution", "src"));

    [TestMethod]
    public void Changes_TheSourceOfTheRepository_HasNone() => Assert.AreEqual("", string.Join("\n", Synchronization.Changes(Source, Assembly).Keys));

    [TestMethod]
    public void Changes_ASourceWithoutSteps_AreAllOfThemAndTheManifest()
    {
        var bare = Without(Source, "SdkMessageProcessingSteps/", "PluginAssemblies/");

        var changed = Apply(bare, Synchronization.Changes(bare, Assembly));

        Assert.AreEqual("", string.Join("\n", Synchronization.Changes(changed, Assembly).Keys));
        CollectionAssert.AreEqual(Source.Paths.ToArray(), changed.Paths.ToArray());
    }

    [TestMethod]
    public void Changes_AStepTheAssemblyNoLongerDeclares_AreItsRemovalAndTheManifest()
    {
        var first = Assembly.Steps[0];

        var changes = Synchronization.Changes(Source, Assembly with { Steps = [.. Assembly.Steps.Skip(1)] });

        Assert.IsNull(changes[$"SdkMessageProcessingSteps/{first.Id:B}.xml"]);
        Assert.IsFalse(changes["Other/Solution.xml"]!.Descendants("RootComponent").Any(root => root.Attribute("id")?.Value == first.Id!.Value.ToString("B")));
    }

    static FileTree Without(FileTree files, params string[] folders) =>
        new(files.Paths.Where(path => !folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))).Select(path => KeyValuePair.Create(path, files.Bytes(path))));

    static FileTree Apply(FileTree files, IReadOnlyDictionary<string, System.Xml.Linq.XDocument?> changes) => new(
        files.Paths.Except(changes.Keys).Select(path => KeyValuePair.Create(path, files.Bytes(path)))
            .Concat(changes.Where(change => change.Value != null).Select(change => KeyValuePair.Create(change.Key, XmlBytes.Of(change.Value!)))));
}
