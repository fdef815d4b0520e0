using Segmentation.Packager.Model;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A post-image exists only after the operation.</summary>
public sealed class PostImageNeedsPostOperation : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from step in solution.Plugins?.Steps ?? []
        where step.Stage != Stage.PostOperation && step.Images.Any(image => image.Type != ImageType.Pre)
        select StepProblem.Of(step, $"asks for a post-image in stage {step.Stage}.", "Use a pre-image, or register it in PostOperation.");
}
