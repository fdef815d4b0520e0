using System.Linq;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Operators;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Segments.Rules;

/// <summary>Values are as many as the operator takes and such as the column holds.</summary>
internal static class ValueRule
{
    internal static void Check(Condition condition, ConditionOperator known, ColumnFacts column, QueryProblems problems)
    {
        if (WrongCount(condition, known) is { } count)
        {
            problems.Add(condition.Place, $"The operator \"{known.Name}\" on \"{column.Name}\" takes {count}, not {condition.Values.Count}.");
            return;
        }

        for (var index = 0; index < condition.Values.Count; index++)
            if (Expected(condition, known, column, index) is { } expected)
                problems.Add(condition.Place, $"\"{Excerpt(condition.Values[index])}\" is no value for \"{column.Name}\" with the operator \"{known.Name}\". Write {expected}.");
    }

    private static string WrongCount(Condition condition, ConditionOperator known) => known.Values switch
    {
        // designers of views write an empty value where none is needed
        ValueNeed.None => condition.Values.All(value => value.Length == 0) ? null : "no value",
        ValueNeed.Two => condition.Values.Count == 2 ? null : "two elements \"value\"",
        ValueNeed.PeriodAndYear => condition.Values.Count == 2 ? null : "two elements \"value\", the period and the year",
        ValueNeed.Many or ValueNeed.Choices => condition.Values.Count > 0 ? null : "one or more elements \"value\"",
        _ => condition.Values.Count == 1 ? null : "one value",
    };

    private static string Expected(Condition condition, ConditionOperator known, ColumnFacts column, int index)
    {
        var value = condition.Values[index];
        return known.Values switch
        {
            ValueNeed.None or ValueNeed.Text => null,
            ValueNeed.Count => CountRange.ExpectedCount(known.Name, value),
            ValueNeed.Year => CountRange.ExpectedYear(value),
            ValueNeed.Period => CountRange.ExpectedPeriod(value),
            ValueNeed.PeriodAndYear => index == 0 ? CountRange.ExpectedPeriod(value) : CountRange.ExpectedYear(value),
            ValueNeed.Choices => ColumnValue.ExpectedChoice(column, value),
            _ => ColumnValue.Expected(column, value),
        };
    }

    private static string Excerpt(string value) => value.Length <= 60 ? value : value.Substring(0, 60) + "…";
}
