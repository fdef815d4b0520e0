namespace Segmentation.Sandbox.Csv;

/// <summary>What became of a file.</summary>
/// <param name="Table">Logical name of the table.</param>
/// <param name="Written">Rows written.</param>
/// <param name="BadRows">Rows left out, in the order of the file.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record CsvReport(string Table, int Written, IReadOnlyList<BadRow> BadRows, TimeSpan Elapsed);
