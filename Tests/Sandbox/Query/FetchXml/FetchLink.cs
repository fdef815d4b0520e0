using System.Xml.Linq;
using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Query.FetchXml;

/// <summary>Reads link-entity.</summary>
internal static class FetchLink
{
    private static readonly Dictionary<string, LinkType> Types = new()
    {
        ["inner"] = LinkType.Inner,
        ["natural"] = LinkType.Inner,
        ["outer"] = LinkType.Outer,
        ["exists"] = LinkType.Exists,
        ["in"] = LinkType.In,
        ["matchfirstrowusingcrossapply"] = LinkType.MatchFirstRowUsingCrossApply,
        ["any"] = LinkType.Any,
        ["not any"] = LinkType.NotAny,
        ["all"] = LinkType.All,
        ["not all"] = LinkType.NotAll,
    };

    public static QueryLink Read(XElement link)
    {
        var element = new FetchElement(link, "name", "from", "to", "alias", "link-type", "intersect", "visible", "enableprefiltering", "prefilterparametername");
        var body = new FetchBody(element.Children("filter", "order", "link-entity", "attribute", "all-attributes", "no-attrs"));
        return new QueryLink
        {
            Table = element.Required("name"),
            From = element.Required("from"),
            To = element.Required("to"),
            Alias = element.Text("alias") is { Length: > 0 } alias ? alias : null,
            Type = ReadType(element.Text("link-type")),
            IsIntersect = element.Boolean("intersect"),
            Columns = body.Columns,
            AllColumns = body.AllColumns,
            Filter = body.Filter,
            Links = body.Links,
            Orders = body.Orders,
        };
    }

    private static LinkType ReadType(string? text)
    {
        if (text is null)
            return LinkType.Inner;
        return Types.TryGetValue(text, out var type)
            ? type
            : throw QueryFault.InvalidXml($"The link-type '{text}' does not exist; there are {string.Join(", ", Types.Keys)}.");
    }
}
