using Segmentation.Packager.Model;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every step asks for the sandbox; spkl takes the isolation of the whole assembly from the first it finds.</summary>
public sealed class StepIsSandboxed : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from step in solution.Plugins?.Steps ?? []
        where !step.IsSandboxed
        select StepProblem.Of(step, "asks for no isolation.", "Set the isolation to Sandbox.");
}
