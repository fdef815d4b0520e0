using System.Globalization;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Csv.Values;

/// <summary>Finds an option of a choice by its label in any language, or by its number.</summary>
internal sealed class ChoiceText
{
    private readonly Dictionary<string, int> _byLabel = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> _values;
    private readonly string _all;

    /// <summary>For a choice.</summary>
    public ChoiceText(ChoiceDefinition choice)
    {
        _values = choice.Options.Select(option => option.Value).ToHashSet();
        _all = string.Join(", ", choice.Options.Select(option => $"{option.Label.In(1033)} ({option.Value})"));
        foreach (var option in choice.Options)
        foreach (var label in option.Label.Translations.Values)
            _byLabel.TryAdd(label, option.Value);
    }

    /// <summary>The option's number, or the reason why there is none.</summary>
    public bool TryRead(string text, out int value, out string problem)
    {
        problem = "";
        if (_byLabel.TryGetValue(text, out value))
            return true;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && _values.Contains(value))
            return true;
        problem = $"'{text}' is not an option. Options: {_all}.";
        return false;
    }
}
