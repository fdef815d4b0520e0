namespace Segmentation.Sandbox.CommandLine;

/// <summary>The solution files beside the program, in the order of import.</summary>
public static class ShippedSolutions
{
    private const string Sources = "MarketingSources_managed.zip";
    private static readonly string[] Names = ["Platform_managed.zip", Sources, "Segmentation_managed.zip"];

    /// <summary>Their paths.</summary>
    /// <param name="sources">Whether the environment has the tables of outbound marketing and Customer Insights.</param>
    /// <exception cref="CommandLineException">One is missing.</exception>
    public static IReadOnlyList<string> Files(bool sources = true) => [.. Names.Where(name => sources || name != Sources).Select(Find)];

    private static string Find(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "solutions", name);
        return File.Exists(file) ? file : throw new CommandLineException($"The solution file '{file}' is missing. Build the Sandbox without -p:PackSolution=false.");
    }
}
