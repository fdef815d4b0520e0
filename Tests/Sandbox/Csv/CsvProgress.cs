namespace Segmentation.Sandbox.Csv;

/// <summary>How far an import is.</summary>
/// <param name="Written">Rows written.</param>
/// <param name="Bad">Rows left out.</param>
/// <param name="Share">Share of the file that was read, 0 to 1; 0 where its length is not known.</param>
/// <param name="Elapsed">Time since the start.</param>
public sealed record CsvProgress(int Written, int Bad, double Share, TimeSpan Elapsed)
{
    /// <summary>Rows read in a second.</summary>
    public double RowsPerSecond => Elapsed > TimeSpan.Zero ? (Written + Bad) / Elapsed.TotalSeconds : 0;
}
