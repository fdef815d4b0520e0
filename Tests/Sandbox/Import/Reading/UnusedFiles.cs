namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reports files of the zip that belong to no component that was read.</summary>
internal static class UnusedFiles
{
    // components with files of their own, by folder
    private static readonly Dictionary<string, string> Unsupported = new()
    {
        ["appactions"] = "Command (appaction)",
        ["pluginpackages"] = "Plug-in package",
        ["maskingrules"] = "Masking rule",
        ["Workflows"] = "Workflow (type 29)",
        ["Formulas"] = "Calculated or rollup column",
        ["CanvasApps"] = "CanvasApp (type 300)",
        ["Connector"] = "Connector (type 371)",
    };

    /// <summary>Reports them.</summary>
    public static void Report(ReadingContext context)
    {
        foreach (var path in context.Package.UnusedPaths)
        {
            var folder = path.Split('/')[0];
            context.Problems.Refuse(path, null, Unsupported.TryGetValue(folder, out var component)
                ? $"{component} is not supported by the Sandbox."
                : "No component of the solution names this file.");
        }
    }
}
