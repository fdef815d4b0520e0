using Segmentation.Packager.Model;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A Create step has no pre-image: before it there is no row (CT0009).</summary>
public sealed class CreateStepHasNoPreImage : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from step in solution.Plugins?.Steps ?? []
        where step.Message == "Create" && step.Images.Any(image => image.Type != ImageType.Post)
        select StepProblem.Of(step, "asks for a row from before Create.", "Use a post-image, or the target.");
}
