using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>Operators about fiscal years and periods, with the platform's default settings: the year begins on 1 January, periods are quarters.</summary>
internal static class FiscalOperators
{
    private const int PeriodsAYear = 4;

    public static Dictionary<string, Operator> All { get; } = new()
    {
        ["this-fiscal-year"] = Years(0, 1),
        ["last-fiscal-year"] = Years(-1, 0),
        ["next-fiscal-year"] = Years(1, 2),
        ["this-fiscal-period"] = Periods(0, 1),
        ["last-fiscal-period"] = Periods(-1, 0),
        ["next-fiscal-period"] = Periods(1, 2),
        ["last-x-fiscal-years"] = Counted((calendar, count) => calendar.Since(calendar.ThisYear.AddYears(-count))),
        ["next-x-fiscal-years"] = Counted((calendar, count) => calendar.Until(calendar.ThisYear.AddYears(count + 1))),
        ["last-x-fiscal-periods"] = Counted((calendar, count) => calendar.Since(Period(calendar, -count))),
        ["next-x-fiscal-periods"] = Counted((calendar, count) => calendar.Until(Period(calendar, count + 1))),
        ["in-fiscal-year"] = condition => InYear(condition, condition.Count()),
        ["in-fiscal-period"] = InPeriod,
        ["in-fiscal-period-and-year"] = condition => PeriodAndYear(condition, (calendar, start) => calendar.Days(start, start.AddMonths(3))),
        ["in-or-before-fiscal-period-and-year"] = condition => PeriodAndYear(condition, (calendar, start) => calendar.Days(null, start.AddMonths(3))),
        ["in-or-after-fiscal-period-and-year"] = condition => PeriodAndYear(condition, (calendar, start) => calendar.Days(start, null)),
    };

    private static Operator Years(int from, int to) => condition =>
    {
        condition.None();
        return DateOperators.Range(condition, calendar => calendar.Days(calendar.ThisYear.AddYears(from), calendar.ThisYear.AddYears(to)));
    };

    private static Operator Periods(int from, int to) => condition =>
    {
        condition.None();
        return DateOperators.Range(condition, calendar => calendar.Days(Period(calendar, from), Period(calendar, to)));
    };

    private static Operator Counted(Func<UserCalendar, int, DateRange> range) => condition =>
    {
        var count = condition.Count();
        return DateOperators.Range(condition, calendar => range(calendar, count));
    };

    private static DateTime Period(UserCalendar calendar, int periods) =>
        new DateTime(calendar.Today.Year, ((calendar.Today.Month - 1) / 3 * 3) + 1, 1).AddMonths(3 * periods);

    private static string InYear(Condition condition, int year) =>
        DateOperators.Range(condition, calendar => calendar.Days(new DateTime(year, 1, 1), new DateTime(year + 1, 1, 1)));

    private static string InPeriod(Condition condition)
    {
        condition.Require(condition.Type is ColumnType.DateTime);
        var period = condition.Count();
        return $"{DateParts.Sql(condition.Sql, "quarter", condition.Column, condition.Compilation)} = {condition.Parameters.Add((long)period)}";
    }

    private static string PeriodAndYear(Condition condition, Func<UserCalendar, DateTime, DateRange> range)
    {
        var (first, second) = condition.Two();
        if (!int.TryParse(ConditionValue.Text(first), out var period) || !int.TryParse(ConditionValue.Text(second), out var year) || period is < 1 or > PeriodsAYear || year is < 1 or > 9998)
            throw QueryFault.Invalid($"The condition operator '{condition.Operator}' on '{condition.Column.Name}' needs a period from 1 to {PeriodsAYear} and a year, not '{first}' and '{second}'.");
        return DateOperators.Range(condition, calendar => range(calendar, new DateTime(year, ((period - 1) * 3) + 1, 1)));
    }
}
