using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Steps;

/// <summary>The steps of an operation.</summary>
/// <param name="PreValidation">Those before the transaction.</param>
/// <param name="InTransaction">Those of the stages in the transaction, asynchronous ones included.</param>
internal sealed record OperationSteps(IReadOnlyList<StepDefinition> PreValidation, IReadOnlyList<StepDefinition> InTransaction);
