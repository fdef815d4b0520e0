using Segmentation.Sandbox.Flows;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Sample;
using Segmentation.Sandbox.Web;

namespace Segmentation.Sandbox.CommandLine;

/// <summary>The Sandbox as a program: imports the solutions, fills the environment, serves it until it is stopped.</summary>
public static class SandboxCommand
{
    // more than two processors have: a job mostly waits for the one writer, and a long one must not keep the others waiting
    private const int JobWorkers = 4;

    /// <summary>Runs until the process is asked to stop; the exit code.</summary>
    /// <exception cref="CommandLineException">The arguments cannot be followed.</exception>
    /// <exception cref="SolutionImportException">A solution is refused.</exception>
    public static async Task<int> RunAsync(SandboxArguments arguments, TextWriter output)
    {
        if (arguments.Help)
        {
            output.WriteLine(SandboxArgumentsParser.Usage);
            return 0;
        }
        using var environment = Open(arguments, output);
        if (arguments.Sample) AddSample(environment, output);
        foreach (var import in arguments.Imports) CsvImportCommand.Run(environment, import, output);
        await using var server = await LocalServer.StartAsync(environment, arguments.Port, arguments.User);
        using var flows = new FlowScheduler(environment.Definition.CloudFlows, environment.Server, environment.Clock, output.WriteLine);
        output.WriteLine();
        output.WriteLine($"Open {server.Address}");
        output.WriteLine("Ctrl+C ends it; what was saved stays.");
        await server.RunAsync();
        return 0;
    }

    private static void AddSample(SandboxEnvironment environment, TextWriter output)
    {
        var added = SampleData.Add(environment.Definition, environment.Server.ServiceFor(Caller.System), environment.Clock.GetUtcNow().UtcDateTime);
        if (added > 0) output.WriteLine($"Added {added} sample rows.");
    }

    private static SandboxEnvironment Open(SandboxArguments arguments, TextWriter output)
    {
        var folder = arguments.DataFolder ?? Path.Combine(AppContext.BaseDirectory, "data");
        if (arguments.Reset) EnvironmentFolder.Delete(folder);
        var files = ShippedSolutions.Files(arguments.Sources).Concat(arguments.Solutions).ToList();
        output.WriteLine($"Importing {string.Join(", ", files.Select(Path.GetFileName))} ...");
        return SandboxEnvironment.Open(folder, [.. files.Select(File.ReadAllBytes)], new SandboxOptions { JobWorkers = JobWorkers, Report = output.WriteLine });
    }
}
