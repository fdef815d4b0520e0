using System.Globalization;

namespace Segmentation.Benchmarks;

/// <summary>Options of a benchmark: pairs of --name value.</summary>
internal sealed class Options(string[] arguments)
{
    /// <summary>The number given, else the default.</summary>
    /// <exception cref="ArgumentException">What was given is no number.</exception>
    internal int Number(string name, int otherwise) => Text(name) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ArgumentException($"{name} needs a number, not '{text}'.");

    /// <summary>The text given, or null.</summary>
    internal string? Text(string name)
    {
        var index = Array.IndexOf(arguments, name);
        return index < 0 ? null : index + 1 < arguments.Length ? arguments[index + 1] : throw new ArgumentException($"{name} needs a value.");
    }
}
