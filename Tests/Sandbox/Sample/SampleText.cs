using System.Text.RegularExpressions;

namespace Segmentation.Sandbox.Sample;

/// <summary>Ids inside a text of a data file: <c>{@table/key}</c>, or <c>{@table/key:N}</c> without hyphens.</summary>
internal static partial class SampleText
{
    /// <summary>The text with the ids in place.</summary>
    public static string WithIds(string text) =>
        Reference().Replace(text, found => SampleIds.Of(found.Groups["table"].Value, found.Groups["key"].Value).ToString(found.Groups["format"].Value));

    [GeneratedRegex(@"\{@(?<table>[a-z0-9_]+)/(?<key>[^}:]+)(:(?<format>N))?\}")]
    private static partial Regex Reference();
}
