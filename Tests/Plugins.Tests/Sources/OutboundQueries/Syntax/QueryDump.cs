using System.Collections;
using Segmentation.Plugins.Sources.OutboundQueries;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Syntax;

/// <summary>The whole tree of a query, node by node and value by value, without places: equal dumps are equal trees.</summary>
internal static class QueryDump
{
    internal static string Of(object? node) => node switch
    {
        null => "null",
        string text => $"\"{text.Replace("\"", "\"\"")}\"",
        decimal number => (number / 1.000000000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture),
        ValueType => $"{node}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Of))}]",
        _ => $"{node.GetType().Name}({string.Join(", ", ValuesOf(node))})",
    };

    private static IEnumerable<string> ValuesOf(object node) =>
        from property in node.GetType().GetProperties()
        where property.PropertyType != typeof(QueryPlace)
        orderby property.Name
        select Of(property.GetValue(node));
}
