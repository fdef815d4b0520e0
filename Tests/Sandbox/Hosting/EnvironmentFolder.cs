using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Hosting;

/// <summary>The files of an environment: its rows, and the solutions that were imported, in their order.</summary>
internal sealed class EnvironmentFolder
{
    private readonly string _solutions;
    private readonly List<(string Name, byte[] Zip)> _new = [];

    internal EnvironmentFolder(string folder)
    {
        _solutions = Path.Combine(folder, "solutions");
        DatabasePath = Path.Combine(folder, "sandbox.db");
        ClockPath = ClockPathIn(folder);
        Directory.CreateDirectory(_solutions);
    }

    /// <summary>Deletes what an environment left in a folder, and nothing else.</summary>
    internal static void Delete(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder, "sandbox.db*")) File.Delete(file);
        File.Delete(ClockPathIn(folder));
        var solutions = Path.Combine(folder, "solutions");
        if (Directory.Exists(solutions))
            foreach (var file in Directory.EnumerateFiles(solutions, "*.zip*")) File.Delete(file);
    }

    /// <summary>The SQLite file.</summary>
    internal string DatabasePath { get; }

    /// <summary>The file that keeps how far the clock was set forward.</summary>
    internal string ClockPath { get; }

    /// <summary>The environment of the solutions imported before, and of the zips on top.</summary>
    /// <exception cref="SolutionImportException">A zip is refused.</exception>
    internal EnvironmentDefinition Import(IReadOnlyList<byte[]> zips)
    {
        var kept = Directory.GetFiles(_solutions, "*.zip").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        var definition = kept.Aggregate(EnvironmentDefinition.Empty, Import);
        foreach (var zip in zips.Where(zip => !kept.Any(other => zip.AsSpan().SequenceEqual(other))))
        {
            var former = definition.Layers;
            definition = Import(definition, zip);
            var position = definition.Layers.Select((layer, index) => (layer, index)).First(pair => !former.Contains(pair.layer)).index;
            _new.Add(($"{position:00}-{definition.Layers[position].Solution.UniqueName}.zip", zip));
        }

        return definition;
    }

    /// <summary>Keeps the new solutions. Each file appears whole or not at all.</summary>
    internal void Keep()
    {
        foreach (var (name, zip) in _new)
        {
            var path = Path.Combine(_solutions, name);
            File.WriteAllBytes(path + ".new", zip);
            File.Move(path + ".new", path, overwrite: true);
        }
    }

    private static string ClockPathIn(string folder) => Path.Combine(folder, "sandbox.clock");

    private static EnvironmentDefinition Import(EnvironmentDefinition definition, byte[] zip) =>
        SolutionImporter.Import(definition, new MemoryStream(zip, writable: false));
}
