using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>
/// Operators about days, weeks, months, years and hours (learn.microsoft.com, "condition operator values"). last-x and next-x reach from
/// or to now and count whole days, weeks and so on beside today; this, last and next are whole calendar units.
/// </summary>
internal static class DateOperators
{
    public static Dictionary<string, Operator> All { get; } = new()
    {
        ["on"] = condition => Range(condition, calendar => OnDay(condition, calendar, 0, 1)),
        ["not-on"] = condition => $"(NOT {Range(condition, calendar => OnDay(condition, calendar, 0, 1))} OR {condition.Sql} IS NULL)",
        ["on-or-before"] = condition => Range(condition, calendar => OnDay(condition, calendar, null, 1)),
        ["on-or-after"] = condition => Range(condition, calendar => OnDay(condition, calendar, 0, null)),
        ["today"] = Fixed(calendar => calendar.Days(calendar.Today, calendar.Today.AddDays(1))),
        ["yesterday"] = Fixed(calendar => calendar.Days(calendar.Today.AddDays(-1), calendar.Today)),
        ["tomorrow"] = Fixed(calendar => calendar.Days(calendar.Today.AddDays(1), calendar.Today.AddDays(2))),
        ["this-week"] = Fixed(calendar => calendar.Days(calendar.ThisWeek, calendar.ThisWeek.AddDays(7))),
        ["last-week"] = Fixed(calendar => calendar.Days(calendar.ThisWeek.AddDays(-7), calendar.ThisWeek)),
        ["next-week"] = Fixed(calendar => calendar.Days(calendar.ThisWeek.AddDays(7), calendar.ThisWeek.AddDays(14))),
        ["this-month"] = Fixed(calendar => calendar.Days(calendar.ThisMonth, calendar.ThisMonth.AddMonths(1))),
        ["last-month"] = Fixed(calendar => calendar.Days(calendar.ThisMonth.AddMonths(-1), calendar.ThisMonth)),
        ["next-month"] = Fixed(calendar => calendar.Days(calendar.ThisMonth.AddMonths(1), calendar.ThisMonth.AddMonths(2))),
        ["this-year"] = Fixed(calendar => calendar.Days(calendar.ThisYear, calendar.ThisYear.AddYears(1))),
        ["last-year"] = Fixed(calendar => calendar.Days(calendar.ThisYear.AddYears(-1), calendar.ThisYear)),
        ["next-year"] = Fixed(calendar => calendar.Days(calendar.ThisYear.AddYears(1), calendar.ThisYear.AddYears(2))),
        ["last-seven-days"] = Fixed(calendar => calendar.Since(calendar.Today.AddDays(-7))),
        ["next-seven-days"] = Fixed(calendar => calendar.Until(calendar.Today.AddDays(8))),
        ["last-x-hours"] = Counted((calendar, count) => new DateRange(calendar.ThisHour.AddHours(-count), calendar.Now.AddSeconds(1))),
        ["next-x-hours"] = Counted((calendar, count) => new DateRange(calendar.Now, calendar.ThisHour.AddHours(count + 1))),
        ["last-x-days"] = Counted((calendar, count) => calendar.Since(calendar.Today.AddDays(-count))),
        ["next-x-days"] = Counted((calendar, count) => calendar.Until(calendar.Today.AddDays(count + 1))),
        ["last-x-weeks"] = Counted((calendar, count) => calendar.Since(calendar.Today.AddDays(-7 * count))),
        ["next-x-weeks"] = Counted((calendar, count) => calendar.Until(calendar.Today.AddDays((7 * count) + 1))),
        ["last-x-months"] = Counted((calendar, count) => calendar.Since(calendar.Today.AddMonths(-count))),
        ["next-x-months"] = Counted((calendar, count) => calendar.Until(calendar.Today.AddMonths(count).AddDays(1))),
        ["last-x-years"] = Counted((calendar, count) => calendar.Since(calendar.Today.AddYears(-count))),
        ["next-x-years"] = Counted((calendar, count) => calendar.Until(calendar.Today.AddYears(count).AddDays(1))),
        ["olderthan-x-minutes"] = Counted((calendar, count) => new DateRange(null, calendar.Now.AddMinutes(-count))),
        ["olderthan-x-hours"] = Counted((calendar, count) => new DateRange(null, calendar.ThisHour.AddHours(-count))),
        ["olderthan-x-days"] = Counted((calendar, count) => calendar.Days(null, calendar.Today.AddDays(-count))),
        ["olderthan-x-weeks"] = Counted((calendar, count) => calendar.Days(null, calendar.Today.AddDays(-7 * count))),
        ["olderthan-x-months"] = Counted((calendar, count) => calendar.Days(null, calendar.Today.AddMonths(-count))),
        ["olderthan-x-years"] = Counted((calendar, count) => calendar.Days(null, calendar.Today.AddYears(-count))),
    };

    /// <summary>Writes that a date column lies in a range.</summary>
    public static string Range(Condition condition, Func<UserCalendar, DateRange> range)
    {
        condition.Require(condition.Type is ColumnType.DateTime);
        try
        {
            var calendar = new UserCalendar(condition.Column.Definition.DateTimeBehavior, condition.Compilation.Now, condition.Compilation.Scope.TimeZone);
            return Write(condition, range(calendar));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw QueryFault.Invalid($"The condition operator '{condition.Operator}' on '{condition.Column.Name}' reaches beyond the years 1 to 9999.");
        }
    }

    private static Operator Fixed(Func<UserCalendar, DateRange> range) => condition =>
    {
        condition.None();
        return Range(condition, range);
    };

    private static Operator Counted(Func<UserCalendar, int, DateRange> range) => condition =>
    {
        var count = condition.Count();
        return Range(condition, calendar => range(calendar, count));
    };

    private static DateRange OnDay(Condition condition, UserCalendar calendar, int? first, int? last)
    {
        var value = condition.One();
        var day = Dates.Day(ConditionValue.Plain(value), condition.Column.Definition.DateTimeBehavior, condition.Compilation.Scope.TimeZone)
            ?? throw QueryFault.WrongValueType("", condition.Column.Name, "System.DateTime", value);
        return calendar.Days(first is { } from ? day.AddDays(from) : null, last is { } to ? day.AddDays(to) : null);
    }

    private static string Write(Condition condition, DateRange range) => (range.From, range.To) switch
    {
        ({ } from, { } to) => $"({condition.Sql} >= {Bind(condition, from)} AND {condition.Sql} < {Bind(condition, to)})",
        ({ } from, null) => $"{condition.Sql} >= {Bind(condition, from)}",
        (null, { } to) => $"{condition.Sql} < {Bind(condition, to)}",
        _ => $"{condition.Sql} IS NOT NULL",
    };

    private static string Bind(Condition condition, DateTime time) => condition.Parameters.Add(ColumnValue.Seconds(time));
}
