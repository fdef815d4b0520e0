namespace Segmentation.Packager.Commands;

/// <summary>Runs a command and words what went wrong. Exit code 0: done; 1: refused; 2: the command line was not understood.</summary>
public static class CommandLine
{
    const string Usage = """
        pack  --source DIR --version A.B.C.D --output DIR [--name NAME] [--plugins DLL] [--controls DIR] [--webresources DIR]
              writes NAME_managed.zip and NAME.zip, after the check below; NAME is the solution's unique name unless given
        check --source DIR [--plugins DLL] [--controls DIR] [--webresources DIR]
              says what does not link, and writes nothing
        sync  --source DIR --plugins DLL
              writes steps and plug-in types as the attributes in the assembly declare them
        """;

    /// <summary>Runs a command line.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        try
        {
            return Dispatch(new Arguments(arguments), output);
        }
        catch (Refusal refusal)
        {
            foreach (var problem in refusal.Problems) errors.WriteLine(problem);
            errors.WriteLine(refusal.Message);
            return 1;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            errors.WriteLine($"packager: error: {reason.Message}");
            return 1;
        }
        catch (ArgumentException reason)
        {
            errors.WriteLine($"packager: error: {reason.Message}");
            errors.WriteLine(Usage);
            return 2;
        }
    }

    static int Dispatch(Arguments arguments, TextWriter output)
    {
        switch (arguments.Command)
        {
            case "pack": PackCommand.Run(arguments, output); return 0;
            case "check": CheckCommand.Run(arguments, output); return 0;
            case "sync": SyncCommand.Run(arguments, output); return 0;
            default: throw new ArgumentException(arguments.Command == "" ? "No command is given." : $"There is no command \"{arguments.Command}\".");
        }
    }
}
