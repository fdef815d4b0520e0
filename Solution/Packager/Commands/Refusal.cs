using Segmentation.Packager.Linking;

namespace Segmentation.Packager.Commands;

/// <summary>The solution does not link; nothing was written.</summary>
/// <param name="problems">Why.</param>
public sealed class Refusal(IReadOnlyList<Problem> problems) : Exception($"{problems.Count} problem{(problems.Count == 1 ? "" : "s")} found.")
{
    /// <summary>Why.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>Refuses when there is any problem.</summary>
    /// <exception cref="Refusal">There is one.</exception>
    public static void When(IReadOnlyList<Problem> problems)
    {
        if (problems.Count > 0) throw new Refusal(problems);
    }
}
