using System.Reflection;
using System.Text.Json.Nodes;

namespace Segmentation.Sandbox.Sample;

/// <summary>The data files inside this assembly, in the order of their names.</summary>
internal static class SampleFiles
{
    private const string Folder = "sample/";

    /// <summary>The rows of every file.</summary>
    public static IReadOnlyList<SampleRow> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .SelectMany(name => Read(assembly.GetManifestResourceStream(name)!)).ToList();
    }

    private static IEnumerable<SampleRow> Read(Stream file)
    {
        using (file)
        {
            var root = JsonNode.Parse(file)!;
            var table = root["table"]!.GetValue<string>();
            return root["rows"]!.AsArray().Select(row => Row(table, row!.AsObject())).ToList();
        }
    }

    private static SampleRow Row(string table, JsonObject values)
    {
        var key = values["key"]!.GetValue<string>();
        values.Remove("key");
        return new SampleRow(table, key, values);
    }
}
