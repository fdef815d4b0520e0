using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Sources.OutboundMarketing;

/// <summary>The text of msdyncrm_segmentmemberids: a JSON array of <c>"crm&lt;guid&gt;"</c>.</summary>
public static class MemberIdList
{
    private const string Prefix = "crm";

    /// <summary>The ids, each once; null where the text is no such list.</summary>
    public static IReadOnlyList<Guid> Read(string text)
    {
        try
        {
            return JsonReader.Read(text) is JsonArray list ? list.Items.Select(IdOf).Distinct().ToList() : null;
        }
        catch (Exception wrong) when (wrong is JsonSyntaxException or FormatException)
        {
            return null;
        }
    }

    private static Guid IdOf(JsonValue item)
    {
        var text = (item as JsonString)?.Text ?? throw new FormatException(item.Kind);
        return Guid.Parse(text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? text.Substring(Prefix.Length) : text);
    }
}
