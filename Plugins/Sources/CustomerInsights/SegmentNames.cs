using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Sources.CustomerInsights;

/// <summary>The text of msdynci_segments: a JSON array of names.</summary>
public static class SegmentNames
{
    /// <summary>The names, each once; null where the text is no such list.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        try
        {
            return JsonReader.Read(text) is JsonArray list && list.Items.All(item => item is JsonString)
                ? list.Items.Cast<JsonString>().Select(name => name.Text.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList()
                : null;
        }
        catch (JsonSyntaxException)
        {
            return null;
        }
    }
}
