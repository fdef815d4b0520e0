using System.Xml.Linq;
using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Query.FetchXml;

/// <summary>Reads filter and condition.</summary>
internal static class FetchFilter
{
    public static QueryFilter Read(XElement filter)
    {
        // hints and quick find limits change how the platform searches, not what it finds
        var element = new FetchElement(filter, "type", "hint", "isquickfindfields", "overridequickfindrecordlimitenabled", "overridequickfindrecordlimitdisabled");
        var children = element.Children("condition", "filter", "link-entity").ToLookup(child => child.Name.LocalName);
        return new QueryFilter(
            ReadIsOr(element.Text("type")),
            [.. children["condition"].Select(ReadCondition)],
            [.. children["filter"].Select(Read)],
            [.. children["link-entity"].Select(FetchLink.Read)]);
    }

    private static bool ReadIsOr(string? type) => type switch
    {
        null or "and" => false,
        "or" => true,
        _ => throw QueryFault.InvalidXml($"The type of 'filter' must be and or or, not '{type}'."),
    };

    private static QueryCondition ReadCondition(XElement condition)
    {
        var element = new FetchElement(condition, "attribute", "entityname", "operator", "value", "valueof", "uiname", "uitype", "uihidden", "aggregate", "alias");
        if (element.Text("aggregate") is not null)
            throw QueryFault.NotSupported("conditions on aggregates");
        var values = element.Children("value").Select(ReadValue).ToList();
        if (element.Text("value") is { } value)
            values.Insert(0, value);
        return new QueryCondition(
            element.Required("attribute"), element.Required("operator"), values,
            element.Text("entityname") is { Length: > 0 } link ? link : null, element.Text("valueof"));
    }

    private static object ReadValue(XElement value)
    {
        new FetchElement(value, "uiname", "uitype").Children();
        return value.Value;
    }
}
