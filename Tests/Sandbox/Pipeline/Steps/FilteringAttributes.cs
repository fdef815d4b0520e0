using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Steps;

/// <summary>Filtering attributes of an update step: it runs when the request carries one of them, whether or not its value changes.</summary>
internal static class FilteringAttributes
{
    internal static bool Match(StepDefinition step, Operation operation) =>
        operation.Message != MessageNames.Update
        || step.FilteringAttributes.Count == 0
        || step.FilteringAttributes.Any(operation.TargetRow.Attributes.ContainsKey);
}
