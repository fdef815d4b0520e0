using System.Globalization;

namespace Segmentation.Plugins.Segments.Operators;

/// <summary>Judges the numbers that date operators take. A hundred years are enough; more would leave the calendar.</summary>
internal static class CountRange
{
    private const int Years = 100;

    /// <summary>What would be right; null where the value is.</summary>
    internal static string ExpectedCount(string operatorName, string value) => Expected(value, 1, MostFor(operatorName));

    internal static string ExpectedYear(string value) => Expected(value, 1900, 2200);

    /// <summary>There are up to thirteen fiscal periods a year.</summary>
    internal static string ExpectedPeriod(string value) => Expected(value, 1, 13);

    private static string Expected(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? null
            : $"a whole number from {least} to {most}";

    private static int MostFor(string operatorName) => operatorName.Substring(operatorName.LastIndexOf('-') + 1) switch
    {
        "minutes" => Years * 365 * 24 * 60,
        "hours" => Years * 365 * 24,
        "days" => Years * 365,
        "weeks" => Years * 52,
        "months" => Years * 12,
        "periods" => Years * 4,
        _ => Years,
    };
}
