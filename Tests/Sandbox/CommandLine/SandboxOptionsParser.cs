using System.Globalization;

namespace Segmentation.Sandbox.CommandLine;

/// <summary>Reads the command line.</summary>
public static class SandboxOptionsParser
{
    /// <summary>Text of --help.</summary>
    public const string Usage = """
        Sandbox: a local stand-in for a Dataverse environment with Segmentation installed.

          --port NUMBER            port on 127.0.0.1 (default 5080; 0: any free one)
          --data FOLDER            folder of the database (default: beside the program)
          --reset                  start with an empty database
          --no-sample              do not add sample rows
          --user NAME              who is signed in at first (full name or domain name)
          --import TABLE=FILE.csv  import rows; the header names columns by logical or display name
          --solution FILE.zip      import another solution
          --help                   this text
        """;

    /// <summary>The options given.</summary>
    /// <exception cref="CommandLineException">An option is unknown or lacks its value.</exception>
    public static SandboxOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new SandboxOptions();
        for (var index = 0; index < arguments.Count; index++)
        {
            var name = arguments[index];
            options = name switch
            {
                "--help" or "-h" => options with { Help = true },
                "--reset" => options with { Reset = true },
                "--no-sample" => options with { Sample = false },
                "--port" => options with { Port = Port(Next()) },
                "--data" => options with { DataFolder = Next() },
                "--user" => options with { User = Next() },
                "--import" => options with { Imports = [.. options.Imports, Import(Next())] },
                "--solution" => options with { Solutions = [.. options.Solutions, Existing(Next())] },
                _ => throw new CommandLineException($"Unknown option '{name}'."),
            };

            string Next() => ++index < arguments.Count ? arguments[index] : throw new CommandLineException($"{name} needs a value.");
        }
        return options;
    }

    private static int Port(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535
            ? port
            : throw new CommandLineException($"--port needs a number from 0 to 65535, not '{text}'.");

    private static CsvImportOption Import(string text)
    {
        var separator = text.IndexOf('=', StringComparison.Ordinal);
        if (separator <= 0) throw new CommandLineException($"--import needs TABLE=FILE.csv, such as contact=people.csv, not '{text}'.");
        return new CsvImportOption(text[..separator], Existing(text[(separator + 1)..]));
    }

    private static string Existing(string file) => File.Exists(file) ? file : throw new CommandLineException($"The file '{file}' does not exist.");
}
