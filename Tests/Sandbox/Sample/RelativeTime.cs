using System.Globalization;

namespace Segmentation.Sandbox.Sample;

/// <summary>A time in a data file: <c>now-35m</c>, <c>now-2h</c>, <c>now-90d</c>. The sample stays as fresh as the day it is added.</summary>
internal static class RelativeTime
{
    /// <summary>The time; null where the text is none.</summary>
    public static DateTime? Parse(string text, DateTime now)
    {
        if (!text.StartsWith("now-", StringComparison.Ordinal) || !int.TryParse(text[4..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        return text[^1] switch
        {
            'm' => now.AddMinutes(-number),
            'h' => now.AddHours(-number),
            'd' => now.AddDays(-number),
            _ => null,
        };
    }
}
