namespace Segmentation.Plugins.Tests.Segments.Composition;

/// <summary>A row of a generated world.</summary>
internal sealed record WorldRow(string Table, Guid Id, IReadOnlyDictionary<string, object?> Values)
{
    internal object? this[string column] => Values.GetValueOrDefault(column);
}
