namespace Segmentation.Sandbox.Import;

/// <summary>A solution was refused. It carries every problem found, not only the first.</summary>
public sealed class SolutionImportException : Exception
{
    /// <summary>A refusal for these reasons.</summary>
    public SolutionImportException(IReadOnlyList<ImportProblem> problems)
        : base($"The solution cannot be imported:{string.Concat(problems.Select(problem => $"{Environment.NewLine}  - {problem}"))}") => Problems = problems;

    /// <summary>Why, in the order of the files.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; }
}
