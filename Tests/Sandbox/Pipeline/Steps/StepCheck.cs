using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Steps;

/// <summary>Steps that could never run are refused by name, rather than left out in silence.</summary>
internal static class StepCheck
{
    /// <exception cref="NotSupportedException">A step's message, stage or mode is not supported; the message names the steps.</exception>
    internal static void Check(IEnumerable<StepDefinition> steps, EnvironmentDefinition environment, IReadOnlySet<string> messages)
    {
        var refused = steps.Select(step => (step, reason: Reason(step, environment, messages))).Where(pair => pair.reason is not null)
            .Select(pair => $"{pair.step.Name}: {pair.reason}").ToArray();
        if (refused.Length > 0)
            throw new NotSupportedException($"The Sandbox cannot run these steps: {string.Join("; ", refused)}.");
    }

    private static string? Reason(StepDefinition step, EnvironmentDefinition environment, IReadOnlySet<string> messages)
    {
        if (!messages.Contains(step.Message))
            return $"message {step.Message} is not supported";
        // the platform would run these for single writes too (merged pipeline)
        if (step.Message is MessageNames.CreateMultiple or MessageNames.UpdateMultiple or MessageNames.UpsertMultiple or MessageNames.DeleteMultiple)
            return $"steps on {step.Message} are not supported; register the step on the single message";
        if (environment.CustomApis.FirstOrDefault(api => api.UniqueName == step.Message) is { } api && !Allows(api, step))
            return $"custom API {api.UniqueName} does not allow {(step.IsAsynchronous ? "asynchronous" : "synchronous")} steps";
        if (step.Stage is not (Stage.PreValidation or Stage.PreOperation or Stage.PostOperation))
            return $"stage {step.Stage} is not supported";
        if (step.IsAsynchronous && step.Stage != Stage.PostOperation)
            return "asynchronous steps run in stage 40 only";
        if (step.IsAsynchronous && !environment.Tables.ContainsKey("asyncoperation"))
            return "asynchronous steps need the table asyncoperation";
        return null;
    }

    private static bool Allows(CustomApiDefinition api, StepDefinition step) => api.AllowedStepType switch
    {
        0 => false,
        1 => step.IsAsynchronous,
        _ => true,
    };
}
