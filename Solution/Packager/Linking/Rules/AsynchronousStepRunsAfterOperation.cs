using Segmentation.Packager.Model;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>An asynchronous step is in PostOperation; the platform knows no other.</summary>
public sealed class AsynchronousStepRunsAfterOperation : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from step in solution.Plugins?.Steps ?? []
        where step.IsAsynchronous && step.Stage != Stage.PostOperation
        select StepProblem.Of(step, $"is asynchronous in stage {step.Stage}.", "Register it in PostOperation.");
}
