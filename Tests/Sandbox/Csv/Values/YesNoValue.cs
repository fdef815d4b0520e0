using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Csv.Values;

/// <summary>Yes or no: as English, German or programs say it, or as the column's own labels do.</summary>
internal sealed class YesNoValue : IValueReader
{
    private readonly Dictionary<string, bool> _words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["yes"] = true, ["ja"] = true, ["true"] = true, ["wahr"] = true, ["1"] = true,
        ["no"] = false, ["nein"] = false, ["false"] = false, ["falsch"] = false, ["0"] = false,
    };

    /// <summary>For a column.</summary>
    public YesNoValue(ColumnDefinition column)
    {
        foreach (var option in column.Choice?.Options ?? [])
        foreach (var label in option.Label.Translations.Values)
            _words[label] = option.Value == 1;
    }

    /// <inheritdoc/>
    public ValueResult Read(string text) => _words.TryGetValue(text, out var value)
        ? ValueResult.Of(value)
        : ValueResult.Bad($"'{text}' is neither yes nor no. Use yes, no, ja, nein, true, false, 1 or 0.");
}
