using Segmentation.Packager.Model;
using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>An image names its columns; one without copies the whole row at each run.</summary>
public sealed class StepImageNamesColumns : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from step in solution.Plugins?.Steps ?? []
        where step.Images.Any(image => image.Attributes == "")
        select StepProblem.Of(step, "has an image without columns.", "Name the columns that the plug-in reads.");
}
