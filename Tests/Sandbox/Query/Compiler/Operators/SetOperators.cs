using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>in, not-in, between, not-between.</summary>
internal static class SetOperators
{
    public static Dictionary<string, Operator> All { get; } = new()
    {
        ["in"] = In,
        // unlike SQL's NOT IN, the platform's finds rows without a value
        ["not-in"] = condition => $"(NOT {In(condition)} OR {condition.Sql} IS NULL)",
        ["between"] = condition => Between(condition, "BETWEEN"),
        ["not-between"] = condition => Between(condition, "NOT BETWEEN"),
    };

    private static string In(Condition condition) =>
        ValueList.In(condition.Sql, [.. condition.Some().Select(condition.Stored)], condition.Parameters);

    private static string Between(Condition condition, string test)
    {
        condition.Require(condition.Type is not (ColumnType.MultiSelectPicklist or ColumnType.Boolean) && condition.Column.StorageType != "BLOB");
        var (first, second) = condition.Two();
        return $"{condition.Sql} {test} {condition.Bind(first)} AND {condition.Bind(second)}";
    }
}
