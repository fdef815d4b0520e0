using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Steps;

/// <summary>The registered steps, in the order in which they run.</summary>
internal sealed class StepCatalog
{
    private readonly Dictionary<string, StepDefinition[]> _byMessage;

    internal StepCatalog(IEnumerable<StepDefinition> steps) => _byMessage = steps
        .GroupBy(step => step.Message, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.OrderBy(step => step.Stage).ThenBy(step => step.Rank).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Steps of a message on a table, all stages; those registered for no table run for every one.</summary>
    internal IReadOnlyList<StepDefinition> For(string message, string? table) =>
        _byMessage.TryGetValue(message, out var steps) ? Array.FindAll(steps, step => step.Table is null || step.Table == table) : [];
}
