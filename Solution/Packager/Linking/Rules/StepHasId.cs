using Segmentation.Packager.Model;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every step declares its id, so that it is the same one in every environment and upgrade.</summary>
public sealed class StepHasId : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from step in solution.Plugins?.Steps ?? []
        where step.Id == null
        select StepProblem.Of(step, "has no Id.", "Set Id to a new GUID, once and for all.");
}
