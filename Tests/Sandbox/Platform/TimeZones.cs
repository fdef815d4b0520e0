using System.Globalization;
using System.Reflection;

namespace Segmentation.Sandbox.Platform;

/// <summary>
/// The platform's time zones (learn.microsoft.com, "TimeZoneDefinition table reference"): codes as every environment has them, and the
/// Windows names of the zones. Their order is that of the platform's time zone control, from west to east.
/// </summary>
public static class TimeZones
{
    private const string File = "platform/timezones.csv";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PlatformTimeZone> All { get; } = Read().ToList();

    /// <summary>The entry of one of .NET's zones, whichever of its two names it goes by; null where the platform has none.</summary>
    public static PlatformTimeZone? Of(TimeZoneInfo zone)
    {
        var name = zone.HasIanaId && TimeZoneInfo.TryConvertIanaIdToWindowsId(zone.Id, out var windows) ? windows : zone.Id;
        return All.FirstOrDefault(known => known.StandardName == name);
    }

    private static IEnumerable<PlatformTimeZone> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(File)!);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(';');
            yield return new PlatformTimeZone(Number(fields[0]), Number(fields[1]), fields[2], fields[3]);
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
