namespace Segmentation.Sandbox.CommandLine;

/// <summary>What the Sandbox was asked to do.</summary>
public sealed record SandboxArguments
{
    /// <summary>Port on 127.0.0.1; 0: any free one.</summary>
    public int Port { get; init; } = 5080;
    /// <summary>Folder of the database; null: beside the program.</summary>
    public string? DataFolder { get; init; }
    /// <summary>Whether the data folder is emptied first.</summary>
    public bool Reset { get; init; }
    /// <summary>Domain name or full name of the user who is signed in at first; null: the administrator.</summary>
    public string? User { get; init; }
    /// <summary>Whether sample rows are added.</summary>
    public bool Sample { get; init; } = true;
    /// <summary>Whether the environment has the tables of outbound marketing and Customer Insights.</summary>
    public bool Sources { get; init; } = true;
    /// <summary>Files to import, with their tables.</summary>
    public IReadOnlyList<CsvImportOption> Imports { get; init; } = [];
    /// <summary>Further solution zips to import.</summary>
    public IReadOnlyList<string> Solutions { get; init; } = [];
    /// <summary>Whether only help was asked for.</summary>
    public bool Help { get; init; }
}

/// <summary>One <c>--import TABLE=FILE.csv</c>.</summary>
/// <param name="Table">Logical name of the table.</param>
/// <param name="File">Path of the file.</param>
public sealed record CsvImportOption(string Table, string File);
