using Segmentation.Packager.Model;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A Create step has no filtering attributes: the platform does not apply them there (CT0008).</summary>
public sealed class CreateStepHasNoFilteringAttributes : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from step in solution.Plugins?.Steps ?? []
        where step.Message == "Create" && step.FilteringAttributes != ""
        select StepProblem.Of(step, "filters Create by columns.", "Leave the filtering attributes of a Create step empty.");
}
