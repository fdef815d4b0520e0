namespace Segmentation.Sandbox.Metadata;

/// <summary>One option of a choice.</summary>
/// <param name="Value">Stored number.</param>
/// <param name="Label">Shown text.</param>
public sealed record ChoiceOption(int Value, LocalizedText Label)
{
    /// <summary>Colour such as #0078d4, if any.</summary>
    public string? Color { get; init; }
    /// <summary>Status reason: the state it belongs to.</summary>
    public int? State { get; init; }
    /// <summary>State: its default status reason.</summary>
    public int? DefaultStatus { get; init; }
    /// <summary>State: its name that does not change with language.</summary>
    public string? InvariantName { get; init; }
}
