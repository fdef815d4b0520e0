namespace Segmentation.Sandbox.Csv;

/// <summary>A CSV file was refused before anything of it was written.</summary>
public sealed class CsvRefusedException : Exception
{
    /// <summary>A refusal for these reasons.</summary>
    public CsvRefusedException(IReadOnlyList<string> problems)
        : base($"The file cannot be imported; nothing was written:{string.Concat(problems.Select(problem => $"{Environment.NewLine}  - {problem}"))}") => Problems = problems;

    /// <summary>Why.</summary>
    public IReadOnlyList<string> Problems { get; }
}
