using System;
using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>The words for link types.</summary>
public static class LinkTypes
{
    private static readonly IReadOnlyDictionary<string, LinkType> ByWord = new Dictionary<string, LinkType>(StringComparer.Ordinal)
    {
        ["inner"] = LinkType.Inner,
        ["outer"] = LinkType.Outer,
        ["exists"] = LinkType.Exists,
        ["in"] = LinkType.In,
        ["matchfirstrowusingcrossapply"] = LinkType.MatchFirstRow,
        ["any"] = LinkType.Any,
        ["not any"] = LinkType.NotAny,
        ["all"] = LinkType.All,
        ["not all"] = LinkType.NotAll,
    };

    private static readonly IReadOnlyDictionary<LinkType, string> Words = ByWord.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Whether a word names a link type.</summary>
    public static bool TryParse(string word, out LinkType type) => ByWord.TryGetValue(word, out type);

    /// <summary>The word for a link type.</summary>
    public static string WordFor(LinkType type) => Words[type];

    /// <summary>Whether links of this type stand in filters; the others stand beside them.</summary>
    public static bool StandsInFilter(LinkType type) => type >= LinkType.Any;

    /// <summary>The words for the types that stand in filters, or beside them.</summary>
    public static string Choices(bool inFilter) =>
        string.Join(", ", ByWord.Where(pair => StandsInFilter(pair.Value) == inFilter).Select(pair => $"\"{pair.Key}\""));
}
