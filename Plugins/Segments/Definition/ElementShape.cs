using System;
using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>Which attributes and children an element may have, and why others are refused.</summary>
internal sealed class ElementShape
{
    private readonly string[] _attributes;
    private readonly string[] _children;
    private readonly string[] _defaults;

    private ElementShape(string[] attributes, string[] children, string[] defaults = null)
    {
        _attributes = attributes;
        _children = children;
        _defaults = defaults ?? [];
    }

    /// <summary>Query tools write some attributes with the value that changes nothing; that is accepted.</summary>
    internal static ElementShape Fetch { get; } = new(
        ["version", "output-format"], ["entity"], ["mapping=logical", "distinct=false", "aggregate=false", "no-lock=false", "returntotalrecordcount=false"]);

    internal static ElementShape Entity { get; } = new(["name"], ["filter", "link-entity"]);

    internal static ElementShape Filter { get; } = new(["type"], ["condition", "filter", "link-entity"]);

    internal static ElementShape Condition { get; } = new(
        ["attribute", "entityname", "operator", "value", "valueof", "uiname", "uitype", "uihidden"], ["value"]);

    internal static ElementShape Value { get; } = new(["uiname", "uitype"], []);

    internal static ElementShape Link { get; } = new(
        ["name", "from", "to", "alias", "link-type", "intersect", "visible"], ["filter", "link-entity"]);

    /// <summary>The children that may be there; everything else is noted.</summary>
    internal IReadOnlyList<QueryElement> Check(QueryElement element, QueryProblems problems)
    {
        foreach (var attribute in element.Attributes.Where(attribute => !Takes(attribute.Key, attribute.Value)))
            problems.Add(element.Place, Refusal(element.Name, attribute.Key));
        foreach (var child in element.Children.Where(child => !_children.Contains(child.Name)))
            problems.Add(child.Place, ChildRefusal(element.Name, child.Name));
        if (element.Name != "value" && element.Text.Trim().Length > 0)
            problems.Add(element.Place, $"The text \"{Excerpt(element.Text.Trim())}\" does not belong into the element \"{element.Name}\". Remove it.");
        return element.Children.Where(child => _children.Contains(child.Name)).ToList();
    }

    private static string Excerpt(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";

    private bool Takes(string attribute, string value) => _attributes.Contains(attribute) || _defaults.Contains($"{attribute}={value}");

    private string Refusal(string element, string attribute)
    {
        var why = attribute switch
        {
            "top" or "count" or "page" or "paging-cookie" => "A segment is all rows that match.",
            "aggregate" or "distinct" => "A segment is rows, each of them once, not figures about them.",
            _ => $"Possible are {string.Join(", ", _attributes.Concat(_defaults))}.",
        };
        return $"The attribute \"{Excerpt(attribute)}\" of the element \"{element}\" is not allowed in a segment's query. {why} Remove it.";
    }

    private string ChildRefusal(string element, string child)
    {
        var why = child switch
        {
            "attribute" or "all-attributes" or "no-attrs" => "A segment says which rows belong to it; what is read of them is decided elsewhere.",
            "order" => "A segment has no order.",
            _ when _children.Length == 0 => "It takes none.",
            _ => $"Possible are {string.Join(", ", _children)}.",
        };
        return $"The element \"{Excerpt(child)}\" is not allowed in the element \"{element}\". {why} Remove it.";
    }
}
