using System.Globalization;

namespace Segmentation.Sandbox.Csv;

/// <summary>Shows an import on a console: one line that counts up, then each bad row.</summary>
public sealed class CsvConsole(TextWriter output)
{
    private int _width;

    /// <summary>Shows how far it is, over the line shown before.</summary>
    public void Show(CsvProgress progress)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"  {progress.Written:N0} rows written, {progress.Bad:N0} bad, {progress.Share:P0}, {progress.RowsPerSecond:N0} rows/s");
        output.Write("\r" + line.PadRight(_width));
        _width = line.Length;
    }

    /// <summary>Shows what became of the file.</summary>
    public void Show(string file, CsvReport report)
    {
        if (_width > 0)
            output.WriteLine();
        foreach (var row in report.BadRows)
            output.WriteLine($"  {file}, {row}");
        var lines = report.BadRows.Select(row => row.Line).Distinct().Count();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {report.Written:N0} rows of {report.Table} imported in {report.Elapsed.TotalSeconds:N1} s, {lines:N0} left out."));
        _width = 0;
    }
}
