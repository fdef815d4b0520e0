using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Csv.Values;

/// <summary>Text, no longer than its column.</summary>
internal sealed class TextValue(ColumnDefinition column) : IValueReader
{
    /// <inheritdoc/>
    public ValueResult Read(string text) => text.Length <= (column.MaxLength ?? int.MaxValue)
        ? ValueResult.Of(text)
        : ValueResult.Bad($"is {text.Length} characters long; at most {column.MaxLength} fit.");
}
