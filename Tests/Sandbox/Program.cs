using Segmentation.Sandbox.CommandLine;
using Segmentation.Sandbox.Import;

try
{
    return await SandboxCommand.RunAsync(SandboxArgumentsParser.Parse(args), Console.Out);
}
catch (Exception refusal) when (refusal is CommandLineException or SolutionImportException)
{
    Console.Error.WriteLine(refusal.Message);
    return 2;
}
