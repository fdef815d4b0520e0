using Segmentation.Packager.Model;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>The message of a step is one whose id is the same in every organisation, or a custom API of the solution.</summary>
public sealed class StepMessageIsKnown : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from step in solution.Plugins?.Steps ?? []
        where MessageIds.Of(step.Message) == null && solution.CustomApis.All(api => api.UniqueName != step.Message)
        select StepProblem.Of(
            step,
            $"is on the message {step.Message}, whose id is not known.",
            Suggest.OneOf("message", step.Message, MessageIds.Messages.Concat(solution.CustomApis.Select(api => api.UniqueName))));
}
