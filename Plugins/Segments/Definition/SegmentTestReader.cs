using System;
using System.Linq;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>Reads "is in segment" and "is not in segment", which have one form each.</summary>
internal static class SegmentTestReader
{
    private const string Form =
        "Write <link-entity name=\"" + SegmentMemberTable.LogicalName + "\" from=\"" + SegmentMemberTable.MemberId + "\" to=\"(primary key)\" link-type=\"any\"><filter>"
        + "<condition attribute=\"" + SegmentMemberTable.SegmentId + "\" operator=\"eq\" value=\"(id of the segment)\" /></filter></link-entity>, "
        + "or the same with \"not any\".";

    /// <summary>The test; null, with the reason among the problems, where it has another form.</summary>
    internal static SegmentTest Read(QueryElement link, QueryProblems problems)
    {
        var type = link.Attribute("link-type");
        var isForm = type is "any" or "not any"
            && link.Attribute("from") == SegmentMemberTable.MemberId
            && !string.IsNullOrEmpty(link.Attribute("to"))
            && link.Attributes.Keys.All(name => name is "name" or "from" or "to" or "link-type")
            && link.Children.Count == 1;
        if (isForm && SegmentOf(link.Children[0]) is { } segmentId)
            return new SegmentTest(link.Place, segmentId, isNegated: type == "not any", link.Attribute("to"));
        problems.Add(link.Place, $"A link to {SegmentMemberTable.LogicalName} asks for one segment and nothing else. {Form}");
        return null;
    }

    private static Guid? SegmentOf(QueryElement filter)
    {
        var condition = filter.Children.Count == 1 ? filter.Children[0] : null;
        var isForm = filter.Name == "filter"
            && filter.Attributes.All(attribute => attribute.Key == "type" && attribute.Value is "and" or "or")
            && condition?.Name == "condition"
            && condition.Children.Count == 0
            && condition.Attributes.Keys.All(name => name is "attribute" or "operator" or "value" or "uiname" or "uitype")
            && condition.Attribute("attribute") == SegmentMemberTable.SegmentId
            && condition.Attribute("operator") == "eq";
        return isForm && Guid.TryParse(condition.Attribute("value"), out var id) ? id : null;
    }
}
