using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Tests.Query.Properties;

/// <summary>What a condition says about one row, written without the compiler's help.</summary>
internal static class ConditionMeaning
{
    public static bool Holds(QueryCondition condition, GeneratedRow? row)
    {
        var actual = row?[condition.Column];
        var values = condition.Values.Cast<string>().ToList();
        return condition.Operator switch
        {
            "null" => actual is null,
            "not-null" => actual is not null,
            "eq" or "in" => actual is not null && values.Any(value => Same(actual, value)),
            "ne" or "neq" or "not-in" => actual is null || !values.Any(value => Same(actual, value)),
            "gt" => actual is not null && Compare(actual, values[0]) > 0,
            "ge" => actual is not null && Compare(actual, values[0]) >= 0,
            "lt" => actual is not null && Compare(actual, values[0]) < 0,
            "le" => actual is not null && Compare(actual, values[0]) <= 0,
            "between" => actual is not null && Compare(actual, values[0]) >= 0 && Compare(actual, values[1]) <= 0,
            "not-between" => actual is not null && !(Compare(actual, values[0]) >= 0 && Compare(actual, values[1]) <= 0),
            "like" => actual is string text && Like(text, values[0]),
            "not-like" => actual is not string text || !Like(text, values[0]),
            "begins-with" => actual is string text && Folded(text).StartsWith(Folded(values[0]), StringComparison.Ordinal),
            "not-begin-with" => actual is not string text || !Folded(text).StartsWith(Folded(values[0]), StringComparison.Ordinal),
            "ends-with" => actual is string text && Folded(text).EndsWith(Folded(values[0]), StringComparison.Ordinal),
            "not-end-with" => actual is not string text || !Folded(text).EndsWith(Folded(values[0]), StringComparison.Ordinal),
            "contain-values" => actual is HashSet<int> options && values.Any(value => options.Contains(int.Parse(value))),
            "not-contain-values" => actual is not HashSet<int> options || !values.Any(value => options.Contains(int.Parse(value))),
            var other => throw new NotSupportedException(other),
        };
    }

    /// <summary>Whether two columns join: missing values do not.</summary>
    public static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => false,
        (string first, string second) => Folded(first).TrimEnd() == Folded(second).TrimEnd(),
        _ => left.Equals(right),
    };

    private static bool Same(object actual, string value) => actual switch
    {
        string text => AreEqual(text, value),
        Guid id => id == Guid.Parse(value),
        bool yes => yes == (value == "1"),
        _ => Compare(actual, value) == 0,
    };

    private static int Compare(object actual, string value) => actual switch
    {
        DateTime time => time.CompareTo(DateTimeOffset.Parse(value, CultureInfo.InvariantCulture).UtcDateTime),
        double real => real.CompareTo(double.Parse(value, CultureInfo.InvariantCulture)),
        _ => Convert.ToDecimal(actual, CultureInfo.InvariantCulture).CompareTo(decimal.Parse(value, CultureInfo.InvariantCulture)),
    };

    private static string Folded(string text) => string.Concat(text.Replace("ß", "ss").Normalize(NormalizationForm.FormD)
        .Where(letter => char.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)).ToUpperInvariant();

    private static bool Like(string text, string pattern)
    {
        var regex = new StringBuilder("^");
        pattern = Folded(pattern);
        for (var index = 0; index < pattern.Length; index++)
        {
            var end = pattern[index] == '[' ? pattern.IndexOf(']', Math.Min(index + 2, pattern.Length)) : -1;
            if (pattern[index] == '[' && end < 0)
                return false;
            regex.Append(pattern[index] switch
            {
                '%' => ".*",
                '_' => ".",
                '[' => "[" + pattern[(index + 1)..end].Replace("\\", "\\\\").Replace("[", "\\[") + "]",
                var letter => Regex.Escape(letter.ToString()),
            });
            if (end > 0)
                index = end;
        }

        return Regex.IsMatch(Folded(text), regex.Append("$").ToString(), RegexOptions.Singleline);
    }
}
