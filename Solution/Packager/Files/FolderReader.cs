namespace Segmentation.Packager.Files;

/// <summary>Reads a folder of the disk into a tree.</summary>
public static class FolderReader
{
    /// <summary>Reads every file below the folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static FileTree Read(string folder)
    {
        var root = Path.GetFullPath(folder);
        if (!Directory.Exists(root)) throw new DirectoryNotFoundException($"The folder {folder} does not exist.");
        return new FileTree(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file))));
    }
}
