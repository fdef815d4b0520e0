namespace Segmentation.Sandbox.Csv.Values;

/// <summary>A GUID.</summary>
internal sealed class IdValue : IValueReader
{
    /// <inheritdoc/>
    public ValueResult Read(string text) => Guid.TryParse(text, out var id) ? ValueResult.Of(id) : ValueResult.Bad($"'{text}' is not a GUID.");
}
