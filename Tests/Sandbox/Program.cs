using Segmentation.Sandbox.CommandLine;
using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Time;

try
{
    return await SandboxCommand.RunAsync(SandboxArgumentsParser.Parse(args), Console.Out);
}
catch (Exception refusal) when (refusal is CommandLineException or SolutionImportException or ClockRefusedException)
{
    Console.Error.WriteLine(refusal.Message);
    return 2;
}
