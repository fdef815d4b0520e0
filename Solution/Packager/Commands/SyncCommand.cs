using Segmentation.Packager.Files;
using Segmentation.Packager.Packaging;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Commands;

/// <summary>Writes the component files of steps and plug-in types as the attributes in the assembly declare them, and lists them as root components.</summary>
static class SyncCommand
{
    public static void Run(Arguments arguments, TextWriter output)
    {
        arguments.Allow("source", "plugins");
        var folder = arguments.Required("source");
        var source = FolderReader.Read(folder);
        var assembly = PluginAssemblyReader.Read(File.ReadAllBytes(arguments.Required("plugins")));
        var changes = Synchronization.Changes(source, assembly);
        foreach (var (path, content) in changes)
        {
            var file = Path.Combine(folder, path);
            if (content == null) File.Delete(file);
            else
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, XmlBytes.Of(content));
            }
            output.WriteLine($"{(content == null ? "removed" : "written")} {path}");
        }
        var outcome = changes.Count == 0 ? "the source is up to date" : $"{changes.Count} files changed";
        output.WriteLine($"{assembly.Steps.Count} steps and {assembly.CustomApis.Count} custom APIs of {assembly.Identity.Name}: {outcome}.");
    }
}
