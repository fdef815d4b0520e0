using System.Globalization;

namespace Segmentation.Sandbox.Csv.Values;

/// <summary>
/// Reads numbers with either decimal mark: of comma and point the last one is the decimal mark. A comma alone is one in files that
/// separate fields by semicolons, and separates thousands in the others.
/// </summary>
internal sealed class DecimalText(char separator)
{
    /// <summary>The number; false where the text is none.</summary>
    public bool TryRead(string text, out decimal number)
    {
        var plain = DecimalMark(text) == ',' ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : text;
        return decimal.TryParse(plain.Replace(" ", "", StringComparison.Ordinal), NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
    }

    private char DecimalMark(string text)
    {
        var (comma, point) = (text.LastIndexOf(','), text.LastIndexOf('.'));
        if (comma < 0 || (point < 0 && separator != ';'))
            return '.';
        return comma > point ? ',' : '.';
    }
}
