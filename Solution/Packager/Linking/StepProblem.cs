using Segmentation.Packager.Registrations;

namespace Segmentation.Packager.Linking;

/// <summary>A problem of a step where it is declared: at its class.</summary>
static class StepProblem
{
    /// <summary>Words the problem.</summary>
    public static Problem Of(StepRegistration step, string what, string right) => new(step.TypeName, $"The step \"{step.Name}\" {what}", right);
}
