namespace Segmentation.Sandbox.Csv.Values;

/// <summary>What a field's text stands for: a value, or the reason why it stands for none.</summary>
/// <param name="Value">The value; null where there is a problem.</param>
/// <param name="Problem">The reason; null where there is a value.</param>
internal readonly record struct ValueResult(object? Value, string? Problem)
{
    /// <summary>A value.</summary>
    public static ValueResult Of(object value) => new(value, null);

    /// <summary>No value.</summary>
    public static ValueResult Bad(string problem) => new(null, problem);
}
