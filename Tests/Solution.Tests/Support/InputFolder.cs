using Segmentation.Packager.Files;

namespace Segmentation.Solution.Tests.Support;

/// <summary>Writes what a solution is packed from to a folder, as a command line needs it.</summary>
static class InputFolder
{
    /// <summary>Writes the input and gives the options that name it.</summary>
    public static string[] Write(SolutionInput input, string folder)
    {
        Write(input.Source, folder, "src");
        Write(input.Controls, folder, "controls");
        Write(input.WebResources, folder, "webresources");
        File.WriteAllBytes(Path.Combine(folder, "plugins.dll"), input.PluginAssembly!);
        return
        [
            "--source", Path.Combine(folder, "src"),
            "--controls", Path.Combine(folder, "controls"),
            "--webresources", Path.Combine(folder, "webresources"),
            "--plugins", Path.Combine(folder, "plugins.dll"),
        ];
    }

    static void Write(FileTree files, string folder, string name)
    {
        foreach (var path in files.Paths)
        {
            var file = Path.Combine(folder, name, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, files.Bytes(path));
        }
    }
}
