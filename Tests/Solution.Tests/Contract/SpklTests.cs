using System.Text.Json;
using System.Text.Json.Nodes;
using Segmentation.Packager.Files;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Contract;

/// <summary>spkl.json is plain JSON and names what is there. spkl runs on Windows, hence its backslashes.</summary>
[TestClass]
public sealed class SpklTests
{
    static readonly JsonNode Configuration = JsonNode.Parse(File.ReadAllText(Repository.At("spkl.json")), documentOptions: new() { CommentHandling = JsonCommentHandling.Disallow })!;

    [TestMethod]
    public void Plugins_AssemblyPaths_AreThoseTheBuildWrites()
    {
        var paths = Configuration["plugins"]!.AsArray().Select(plugin => Slashes(plugin!["assemblypath"]!)).ToList();

        CollectionAssert.AreEquivalent((string[])["Plugins/bin/Debug/net462/Segmentation.Plugins.dll", "Plugins/bin/Release/net462/Segmentation.Plugins.dll"], paths);
        Assert.IsTrue(paths.Any(path => Path.GetFullPath(Repository.At(path)) == Path.GetFullPath(Repository.PluginAssembly)));
    }

    [TestMethod]
    public void Solutions_PackagePath_IsTheSourceOfTheNamedSolution()
    {
        var manifest = System.Xml.Linq.XDocument.Load(Repository.At(Slashes(Solution["packagepath"]!), "Other", "Solution.xml"));

        Assert.AreEqual((string)Solution["solution_uniquename"]!, manifest.Descendants("UniqueName").First().Value);
    }

    [TestMethod]
    public void Solutions_EveryMapping_LeadsFromAComponentToABuiltFile()
    {
        var source = FolderReader.Read(Repository.At("Solution", "src"));
        var built = new FileTree(new[] { "Pcf/out", "Plugins/bin" }
            .SelectMany(folder => FolderReader.Read(Repository.At(folder)).Paths.Select(path => KeyValuePair.Create($"{folder}/{path}", Array.Empty<byte>()))));

        foreach (var map in Solution["map"]!.AsArray())
        {
            var (from, to) = (Slashes(map!["from"]!), Slashes(map["to"]!)["../../".Length..]);
            var component = (string)map["map"]! == "file" ? $"**/{from}.data.xml" : from.Replace("**/*.*", "*.data.xml");
            Assert.IsTrue(source.Matching(component).Any(), $"{from} is of no component.");
            Assert.IsTrue(built.Matching(to).Any(), $"{to} is not built.");
        }
    }

    static JsonNode Solution => Configuration["solutions"]!.AsArray().Single()!;

    static string Slashes(JsonNode path) => ((string)path!).Replace('\\', '/');
}
