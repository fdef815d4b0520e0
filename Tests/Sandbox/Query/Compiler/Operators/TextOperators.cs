using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>like, begins-with, ends-with and their opposites.</summary>
internal static class TextOperators
{
    public static Dictionary<string, Operator> All { get; } = new()
    {
        ["like"] = Like,
        ["not-like"] = condition => OrEmpty(condition, Like),
        ["begins-with"] = Begins,
        ["not-begin-with"] = condition => OrEmpty(condition, Begins),
        ["ends-with"] = Ends,
        ["not-end-with"] = condition => OrEmpty(condition, Ends),
    };

    // unlike SQL's NOT LIKE, the platform's finds rows without a value
    private static string OrEmpty(Condition condition, Operator positive) => $"(NOT {positive(condition)} OR {condition.Sql} IS NULL)";

    private static string Like(Condition condition)
    {
        var pattern = Value(condition);
        if (pattern.IndexOfAny(['%', '_', '[']) == pattern.Length - 1 && pattern.EndsWith('%') && pattern.Length > 1)
            return Prefix(condition, pattern[..^1]);
        return Matches(condition, pattern);
    }

    private static string Begins(Condition condition) => Prefix(condition, Value(condition));

    private static string Ends(Condition condition) => Matches(condition, "%" + LikePattern.Escape(Value(condition)));

    // a range, so that an index can answer; trailing blanks do not count in ranges
    private static string Prefix(Condition condition, string prefix) => prefix.Length == 0 || prefix.EndsWith(' ')
        ? Matches(condition, LikePattern.Escape(prefix) + "%")
        : $"({condition.Sql} >= {condition.Parameters.Add(prefix)} AND {condition.Sql} < {condition.Parameters.Add(prefix + DataverseCollation.AfterAll)})";

    private static string Matches(Condition condition, string pattern) => $"{SqlFunctions.Like}({condition.Sql}, {condition.Parameters.Add(pattern)})";

    private static string Value(Condition condition)
    {
        condition.Require(condition.Column.Definition.IsText);
        return ConditionValue.Text(condition.One());
    }
}
