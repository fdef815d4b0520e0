using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Csv.Values;

/// <summary>Several options, separated by semicolons.</summary>
internal sealed class ChoicesValue(ChoiceText options) : IValueReader
{
    /// <inheritdoc/>
    public ValueResult Read(string text)
    {
        var values = new OptionSetValueCollection();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!options.TryRead(part, out var value, out var problem))
                return ValueResult.Bad(problem);
            values.Add(new OptionSetValue(value));
        }
        return ValueResult.Of(values);
    }
}
