using Segmentation.Packager.Files;

namespace Segmentation.Packager.Linking;

/// <summary>Something that must hold before a solution can be read at all. The class's name is the rule.</summary>
public interface ISourceRule
{
    /// <summary>Everything in the files that breaks it.</summary>
    IEnumerable<Problem> Check(SolutionInput input);
}
