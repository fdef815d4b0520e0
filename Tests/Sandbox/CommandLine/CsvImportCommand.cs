using Segmentation.Sandbox.Csv;
using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;

namespace Segmentation.Sandbox.CommandLine;

/// <summary>Runs <c>--import TABLE=FILE.csv</c> and shows how far it is and which rows were bad.</summary>
internal static class CsvImportCommand
{
    /// <exception cref="CommandLineException">The table or a column of the file does not exist, or the file is no CSV; nothing of it was written.</exception>
    public static void Run(SandboxEnvironment environment, CsvImportOption import, TextWriter output)
    {
        var console = new CsvConsole(output);
        try
        {
            using var file = File.OpenRead(import.File);
            var importer = new CsvImporter(environment.Definition, environment.Server.ServiceFor(Caller.System), TimeZoneInfo.Local);
            console.Show(import.File, importer.Import(import.Table, file, console.Show));
        }
        catch (CsvRefusedException refusal)
        {
            throw new CommandLineException($"{import.File}: {refusal.Message}");
        }
    }
}
