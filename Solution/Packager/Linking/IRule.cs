using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking;

/// <summary>Something that holds for every solution that imports and runs. The class's name is the rule.</summary>
public interface IRule
{
    /// <summary>Everything in the solution that breaks it.</summary>
    IEnumerable<Problem> Check(SolutionModel solution);
}
