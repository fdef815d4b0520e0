using Segmentation.Packager.Files;

namespace Segmentation.Packager.Commands;

/// <summary>Reads from the disk what the options name.</summary>
static class InputReader
{
    /// <summary>Options that name inputs.</summary>
    public static readonly string[] Options = ["source", "plugins", "controls", "webresources"];

    public static SolutionInput Read(Arguments arguments) => new(
        FolderReader.Read(arguments.Required("source")),
        arguments.Optional("controls") is { } controls ? FolderReader.Read(controls) : FileTree.Empty,
        arguments.Optional("webresources") is { } resources ? FolderReader.Read(resources) : FileTree.Empty,
        arguments.Optional("plugins") is { } plugins ? File.ReadAllBytes(plugins) : null);
}
