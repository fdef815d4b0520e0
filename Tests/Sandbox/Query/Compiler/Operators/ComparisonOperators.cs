using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>eq, ne, neq, gt, ge, lt, le, null, not-null.</summary>
internal static class ComparisonOperators
{
    public static Dictionary<string, Operator> All { get; } = new()
    {
        ["eq"] = condition => $"{condition.Sql} = {Other(condition)}",
        // unlike SQL's <>, the platform's ne finds rows without a value
        ["ne"] = condition => $"{condition.Sql} IS NOT {Other(condition)}",
        ["neq"] = condition => $"{condition.Sql} IS NOT {Other(condition)}",
        ["gt"] = condition => Ordered(condition, ">"),
        ["ge"] = condition => Ordered(condition, ">="),
        ["lt"] = condition => Ordered(condition, "<"),
        ["le"] = condition => Ordered(condition, "<="),
        ["null"] = condition => Empty(condition, "IS NULL"),
        ["not-null"] = condition => Empty(condition, "IS NOT NULL"),
    };

    private static string Other(Condition condition) => condition.ComparesColumns ? condition.OtherColumn() : condition.Bind(condition.One());

    private static string Ordered(Condition condition, string comparison)
    {
        condition.Require(condition.Type is not (ColumnType.MultiSelectPicklist or ColumnType.Boolean) && condition.Column.StorageType != "BLOB");
        return $"{condition.Sql} {comparison} {Other(condition)}";
    }

    private static string Empty(Condition condition, string test)
    {
        condition.None();
        return $"{condition.Sql} {test}";
    }
}
