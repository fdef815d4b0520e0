namespace Segmentation.Packager.Commands;

/// <summary>Links a solution and writes nothing.</summary>
static class CheckCommand
{
    public static void Run(Arguments arguments, TextWriter output)
    {
        var solution = Packing.Link(InputReader.Read(arguments.Allow(InputReader.Options)));
        output.WriteLine(
            $"{solution.Manifest.UniqueName} links: {solution.Tables.Count} tables, {solution.Steps.Count} steps, {solution.CustomApis.Count} custom APIs, "
            + $"{solution.Controls.Count} controls, {solution.WebResources.Count} web resources.");
    }
}
