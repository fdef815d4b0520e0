using Segmentation.Packager.Model;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>An Update step names the columns it is for; else it runs at every save.</summary>
public sealed class UpdateStepHasFilteringAttributes : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from step in solution.Plugins?.Steps ?? []
        where step.Message == "Update" && step.FilteringAttributes == ""
        select StepProblem.Of(step, "runs on every Update.", "Name its columns as filtering attributes.");
}
