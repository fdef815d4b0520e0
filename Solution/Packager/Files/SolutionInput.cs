namespace Segmentation.Packager.Files;

/// <summary>All a solution is packed from: its unpacked source, and what other builds made for it.</summary>
/// <param name="Source">The folder in SolutionPackager's layout.</param>
/// <param name="Controls">Built controls, one folder each.</param>
/// <param name="WebResources">Built web resources; a path is the name of the web resource.</param>
/// <param name="PluginAssembly">The built plug-in assembly, or null.</param>
public sealed record SolutionInput(FileTree Source, FileTree Controls, FileTree WebResources, byte[]? PluginAssembly);
