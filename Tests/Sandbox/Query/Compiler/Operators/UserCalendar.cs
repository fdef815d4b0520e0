using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Query.Compiler.Operators;

/// <summary>
/// The days of the calling user on the time line of a column: UTC moments where the column is user local, wall clock time where it is
/// stored as written. Weeks begin on Sunday, the platform's default.
/// </summary>
internal sealed class UserCalendar
{
    private readonly TimeZoneInfo? _timeZone;

    public UserCalendar(DateTimeBehavior behavior, DateTime utcNow, TimeZoneInfo timeZone)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(utcNow, timeZone);
        _timeZone = behavior is DateTimeBehavior.UserLocal ? timeZone : null;
        Now = _timeZone is null ? local : utcNow;
        Today = local.Date;
    }

    /// <summary>Now, on the column's time line.</summary>
    public DateTime Now { get; }
    /// <summary>The user's date.</summary>
    public DateTime Today { get; }
    public DateTime ThisWeek => Today.AddDays(-(int)Today.DayOfWeek);
    public DateTime ThisMonth => new(Today.Year, Today.Month, 1);
    public DateTime ThisYear => new(Today.Year, 1, 1);
    /// <summary>The full hour before now.</summary>
    public DateTime ThisHour => Now.AddTicks(-(Now.Ticks % TimeSpan.TicksPerHour));

    /// <summary>Whole days, as dates of the user.</summary>
    public DateRange Days(DateTime? from, DateTime? to) => new(Start(from), Start(to));

    /// <summary>From the beginning of a day until now.</summary>
    public DateRange Since(DateTime day) => new(Start(day), Now.AddSeconds(1));

    /// <summary>From now until the beginning of a day.</summary>
    public DateRange Until(DateTime day) => new(Now, Start(day));

    private DateTime? Start(DateTime? day) => day is { } date && _timeZone is not null ? Dates.ToUtc(date, _timeZone) : day;
}
