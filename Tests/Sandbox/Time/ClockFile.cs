using System.Globalization;

namespace Segmentation.Sandbox.Time;

/// <summary>Keeps how far a clock was set forward, so that an environment does not go back when it is started again.</summary>
internal sealed class ClockFile(string path)
{
    internal TimeSpan Read()
    {
        if (!File.Exists(path))
            return TimeSpan.Zero;
        var text = File.ReadAllText(path);
        return TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var ahead) && ahead >= TimeSpan.Zero
            ? ahead
            : throw new ClockRefusedException($"The file '{path}' should say how far the clock was set forward, such as 1.00:00:00, not '{text}'.");
    }

    /// <summary>The file holds the former time or the new one, never half of it.</summary>
    internal void Write(TimeSpan ahead)
    {
        File.WriteAllText(path + ".new", ahead.ToString("c", CultureInfo.InvariantCulture));
        File.Move(path + ".new", path, overwrite: true);
    }
}
