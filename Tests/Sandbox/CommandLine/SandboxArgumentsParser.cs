using System.Globalization;

namespace Segmentation.Sandbox.CommandLine;

/// <summary>Reads the command line.</summary>
public static class SandboxArgumentsParser
{
    /// <summary>Text of --help.</summary>
    public const string Usage = """
        Sandbox: a local stand-in for a Dataverse environment with Segmentation installed.

          --port NUMBER            port on 127.0.0.1 (default 5080; 0: any free one)
          --data FOLDER            folder of the database (default: beside the program)
          --reset                  start with an empty database
          --no-sample              do not add sample rows
          --no-sources             without the tables of outbound marketing and Customer Insights
          --user NAME              who is signed in at first (full name or domain name)
          --import TABLE=FILE.csv  import rows; the header names columns by logical or display name
          --solution FILE.zip      import another solution
          --help                   this text
        """;

    /// <summary>The options given.</summary>
    /// <exception cref="CommandLineException">An option is unknown or lacks its value.</exception>
    public static SandboxArguments Parse(IReadOnlyList<string> arguments)
    {
        var parsed = new SandboxArguments();
        for (var index = 0; index < arguments.Count; index++)
        {
            var name = arguments[index];
            parsed = name switch
            {
                "--help" or "-h" => parsed with { Help = true },
                "--reset" => parsed with { Reset = true },
                "--no-sample" => parsed with { Sample = false },
                "--no-sources" => parsed with { Sources = false },
                "--port" => parsed with { Port = Port(Next()) },
                "--data" => parsed with { DataFolder = Next() },
                "--user" => parsed with { User = Next() },
                "--import" => parsed with { Imports = [.. parsed.Imports, Import(Next())] },
                "--solution" => parsed with { Solutions = [.. parsed.Solutions, Existing(Next())] },
                _ => throw new CommandLineException($"Unknown option '{name}'. See --help."),
            };

            string Next() => ++index < arguments.Count ? arguments[index] : throw new CommandLineException($"{name} needs a value.");
        }
        return parsed;
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
