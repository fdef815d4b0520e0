using System.Collections.Generic;
using System.Linq;

namespace Segmentation.Plugins.Segments.Definition;

/// <summary>Reads conditions.</summary>
internal static class ConditionReader
{
    internal static Condition Read(QueryElement condition, QueryProblems problems)
    {
        var children = ElementShape.Condition.Check(condition, problems);
        foreach (var child in children)
            ElementShape.Value.Check(child, problems);
        var alias = condition.Attribute("entityname");
        return new Condition(
            condition.Place,
            string.IsNullOrEmpty(alias) ? null : alias,
            Required.Attribute(condition, "attribute", problems),
            Required.Attribute(condition, "operator", problems),
            ValuesOf(condition, children, problems),
            condition.Attribute("valueof"));
    }

    private static IReadOnlyList<string> ValuesOf(QueryElement condition, IReadOnlyCollection<QueryElement> children, QueryProblems problems)
    {
        var value = condition.Attribute("value");
        var written = (value == null ? 0 : 1) + (children.Count == 0 ? 0 : 1) + (condition.Attribute("valueof") == null ? 0 : 1);
        if (written > 1)
            problems.Add(condition.Place, "The condition has more than one of the attribute \"value\", the attribute \"valueof\" and elements \"value\". Keep one of them.");
        return value == null ? children.Select(child => child.Text).ToList() : [value];
    }
}
