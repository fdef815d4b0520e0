using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking;

/// <summary>Words where a step is declared.</summary>
static class StepText
{
    /// <summary>The class, and the step's name.</summary>
    public static string Place(StepRegistration step) => $"{step.TypeName} (\"{step.Name}\")";
}
