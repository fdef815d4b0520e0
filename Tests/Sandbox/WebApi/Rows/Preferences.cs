using System.Globalization;
using System.Text.RegularExpressions;

namespace Segmentation.Sandbox.WebApi.Rows;

/// <summary>What a Prefer header asks for (learn.microsoft.com, "Compose HTTP requests and handle errors").</summary>
/// <param name="MaxPageSize">odata.maxpagesize.</param>
/// <param name="Annotations">odata.include-annotations: patterns such as * or OData.Community.Display.V1.FormattedValue.</param>
/// <param name="ReturnRepresentation">Whether a written row is returned.</param>
public sealed partial record Preferences(int? MaxPageSize, IReadOnlyList<string> Annotations, bool ReturnRepresentation)
{
    /// <summary>Reads the values of the Prefer headers.</summary>
    public static Preferences Parse(IEnumerable<string?> headers)
    {
        var text = string.Join(",", headers);
        var size = PageSizePattern().Match(text);
        var annotations = AnnotationsPattern().Match(text);
        return new Preferences(
            size.Success ? int.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture) : null,
            annotations.Success ? annotations.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [],
            text.Contains("return=representation", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether an annotation is asked for.</summary>
    public bool Includes(string annotation) => Annotations.Any(pattern =>
        pattern == "*" || pattern == annotation
        || (pattern.EndsWith(".*", StringComparison.Ordinal) && annotation.StartsWith(pattern[..^1], StringComparison.Ordinal)));

    [GeneratedRegex(@"odata\.maxpagesize\s*=\s*(\d{1,6})", RegexOptions.IgnoreCase)]
    private static partial Regex PageSizePattern();

    [GeneratedRegex("odata\\.include-annotations\\s*=\\s*\"([^\"]*)\"", RegexOptions.IgnoreCase)]
    private static partial Regex AnnotationsPattern();
}
