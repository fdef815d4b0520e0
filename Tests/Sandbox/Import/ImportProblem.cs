namespace Segmentation.Sandbox.Import;

/// <summary>One reason why a solution cannot be imported.</summary>
/// <param name="File">File inside the zip; empty: the zip itself.</param>
/// <param name="Line">Line of the file, where known.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record ImportProblem(string File, int? Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => (File, Line) switch
    {
        ("", _) => Message,
        (_, null) => $"{File}: {Message}",
        _ => $"{File}, line {Line}: {Message}",
    };
}
