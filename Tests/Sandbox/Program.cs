using Segmentation.Sandbox.CommandLine;
using Segmentation.Sandbox.Import;

try
{
    return await SandboxCommand.RunAsync(SandboxArgumentsParser.Parse(args), Console.Out);
}
catch (CommandLineException problem)
{
    Console.Error.WriteLine(problem.Message);
    Console.Error.WriteLine("Try --help.");
    return 2;
}
catch (SolutionImportException refusal)
{
    Console.Error.WriteLine(refusal.Message);
    return 1;
}
