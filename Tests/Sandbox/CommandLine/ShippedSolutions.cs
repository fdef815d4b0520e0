namespace Segmentation.Sandbox.CommandLine;

/// <summary>The solution files beside the program, in the order of import.</summary>
public static class ShippedSolutions
{
    private static readonly string[] Names = ["Platform_managed.zip", "Segmentation_managed.zip"];

    /// <summary>Their paths.</summary>
    /// <exception cref="CommandLineException">One is missing.</exception>
    public static IReadOnlyList<string> Files() => [.. Names.Select(Find)];

    private static string Find(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "solutions", name);
        return File.Exists(file) ? file : throw new CommandLineException($"The solution file '{file}' is missing. Build the Sandbox without -p:PackSolution=false.");
    }
}
