namespace Segmentation.Sandbox.Import.Package;

/// <summary>The files of a solution zip, and which of them a component has asked for.</summary>
public sealed class SolutionPackage
{
    private readonly IReadOnlyDictionary<string, byte[]> _files;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>A package of these files, by path with forward slashes.</summary>
    public SolutionPackage(IReadOnlyDictionary<string, byte[]> files) => _files = files;

    /// <summary>Paths of all files, sorted.</summary>
    public IEnumerable<string> Paths => _files.Keys.Order(StringComparer.Ordinal);

    /// <summary>Files no component has asked for.</summary>
    public IEnumerable<string> UnusedPaths => Paths.Where(path => !_used.Contains(path));

    /// <summary>The file of that path, which is marked as used; null where there is none.</summary>
    public byte[]? Use(string path)
    {
        if (!_files.TryGetValue(path, out var content))
            return null;
        _used.Add(path);
        return content;
    }

    /// <summary>Files below a folder (ending with /), by path inside it; all are marked as used.</summary>
    public IReadOnlyDictionary<string, byte[]> UseFolder(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in Paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal)))
            files.Add(path[folder.Length..], Use(path)!);
        return files;
    }
}
