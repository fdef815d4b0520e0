namespace Segmentation.Sandbox.Csv;

/// <summary>A row that was not imported.</summary>
/// <param name="Line">Line of the file it begins on.</param>
/// <param name="Column">Logical name of the column; null where the whole row is meant.</param>
/// <param name="Reason">Why.</param>
public sealed record BadRow(int Line, string? Column, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => Column is null ? $"line {Line}: {Reason}" : $"line {Line}, column {Column}: {Reason}";
}
