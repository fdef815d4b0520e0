using Segmentation.Packager.Model;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A Delete step has no post-image: after it there is no row (CT0010).</summary>
public sealed class DeleteStepHasNoPostImage : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from step in solution.Plugins?.Steps ?? []
        where step.Message == "Delete" && step.Images.Any(image => image.Type != ImageType.Pre)
        select StepProblem.Of(step, "asks for a row from after Delete.", "Use a pre-image.");
}
