using System.Collections.Concurrent;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Steps;

/// <summary>The registered steps, in the order in which they run.</summary>
internal sealed class StepCatalog(IEnumerable<StepDefinition> steps)
{
    private readonly StepDefinition[] _steps = [.. steps.OrderBy(step => step.Stage).ThenBy(step => step.Rank)];
    private readonly ConcurrentDictionary<(string Message, string? Table), OperationSteps> _byOperation = new();

    /// <summary>Steps of a message on a table; those registered for no table run for every one.</summary>
    internal OperationSteps For(string message, string? table) => _byOperation.GetOrAdd((message, table), Find);

    private OperationSteps Find((string Message, string? Table) operation)
    {
        var found = _steps.Where(step =>
            string.Equals(step.Message, operation.Message, StringComparison.OrdinalIgnoreCase) && (step.Table is null || step.Table == operation.Table)).ToArray();
        return new OperationSteps(
            Array.FindAll(found, step => step.Stage == Stage.PreValidation), Array.FindAll(found, step => step.Stage > Stage.PreValidation));
    }
}
