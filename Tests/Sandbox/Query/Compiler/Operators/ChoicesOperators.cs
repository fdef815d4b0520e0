using System.Globalization;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>contain-values and not-contain-values: whether one of the values is among a column's choices.</summary>
internal static class ChoicesOperators
{
    public static Dictionary<string, Operator> All { get; } = new()
    {
        ["contain-values"] = Contains,
        ["not-contain-values"] = condition => $"NOT {Contains(condition)}",
    };

    private static string Contains(Condition condition)
    {
        condition.Require(condition.Type is ColumnType.MultiSelectPicklist);
        var options = condition.Some().Select(value => Option(condition, value)).ToList();
        return $"EXISTS (SELECT 1 FROM json_each({condition.Sql}) WHERE {ValueList.In("value", options, condition.Parameters)})";
    }

    private static object Option(Condition condition, object value) =>
        long.TryParse(ConditionValue.Text(ConditionValue.Plain(value)), CultureInfo.InvariantCulture, out var option)
            ? option
            : throw QueryFault.WrongValueType("", condition.Column.Name, "System.Int32", value);
}
