using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Csv.Values;

/// <summary>One option of a choice or a status reason.</summary>
internal sealed class ChoiceValue(ChoiceText options) : IValueReader
{
    /// <inheritdoc/>
    public ValueResult Read(string text) =>
        options.TryRead(text, out var value, out var problem) ? ValueResult.Of(new OptionSetValue(value)) : ValueResult.Bad(problem);
}
