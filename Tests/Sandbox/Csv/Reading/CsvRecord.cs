namespace Segmentation.Sandbox.Csv.Reading;

/// <summary>One record of a CSV file.</summary>
/// <param name="Line">Line it begins on; the first line of the file is 1.</param>
/// <param name="Fields">Its fields, without quotes.</param>
/// <param name="Problem">Why it cannot be read; null where it can.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Fields, string? Problem = null);
