using System.Text;
using System.Text.RegularExpressions;
using Segmentation.Packager.Files;

namespace Segmentation.Solution.Tests.Support;

/// <summary>Stand-ins for what npm builds, made from the sources it builds from, so that the linker is tested without it.</summary>
static class BuiltFixture
{
    /// <summary>A script that exports what the commands call, in the shape a bundler gives it.</summary>
    public static string Script => $"var Segmentation=Segmentation||{{}};Segmentation.Commands=(()=>{{var a={{}};b(a,{{{string.Join(',', Functions.Select(name => name + ":()=>c"))}}});return d(a)}})();";

    static IEnumerable<string> Functions => Regex.Matches(System.IO.File.ReadAllText(Repository.At("Pcf", "commands", "index.ts")), "export {([^}]*)}")
        .SelectMany(export => export.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Controls with the manifests of the repository.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Controls()
    {
        foreach (var control in (string[])["SegmentPicker", "SegmentGrid", "EntityTypeField", "JourneyDesigner", "SegmentBuilder"])
        {
            var manifest = System.IO.File.ReadAllText(Repository.At("Pcf", control, "ControlManifest.Input.xml"));
            yield return File($"{control}/ControlManifest.xml", manifest.Replace("index.ts", "bundle.js"));
            yield return File($"{control}/bundle.js", "");
            foreach (Match style in Regex.Matches(manifest, "<css path=\"([^\"]+)\"")) yield return File($"{control}/{style.Groups[1].Value}", "");
            foreach (var language in (string[])["1033", "1031"]) yield return File($"{control}/strings/{control}.{language}.resx", "<root />");
        }
    }

    /// <summary>The command bar script and its texts.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> WebResources() =>
    [
        File("seg_/js/commands.js", Script),
        File("seg_/strings/commands.1031.resx", "<root />"),
        File("seg_/strings/commands.1033.resx", "<root />"),
    ];

    /// <summary>The repository's solution, with these stand-ins.</summary>
    public static SolutionInput Input() => new(
        FolderReader.Read(Repository.At("Solution", "src")),
        new FileTree(Controls()),
        new FileTree(WebResources()),
        System.IO.File.ReadAllBytes(Repository.PluginAssembly));

    static KeyValuePair<string, byte[]> File(string path, string content) => new(path, Encoding.UTF8.GetBytes(content));
}
