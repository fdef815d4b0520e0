using System.Globalization;
using System.Text;
using SQLitePCL;

namespace Segmentation.Sandbox.Store;

/// <summary>What the platform's SQL can and SQLite's cannot, as functions of a connection.</summary>
internal sealed class SqlFunctions
{
    /// <summary>dv_like(text, pattern): LIKE with SQL Server's wildcards.</summary>
    public const string Like = "dv_like";
    /// <summary>dv_datepart(seconds, part, time zone): day, week, month, quarter or year.</summary>
    public const string DatePart = "dv_datepart";

    private const int Flags = raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC;

    // a query has few patterns and asks them in turn
    private const int KeptPatterns = 8;

    private readonly List<(byte[] Text, LikePattern Pattern)> _patterns = [];
    private readonly Dictionary<string, TimeZoneInfo> _timeZones = [];

    public void Register(sqlite3 database)
    {
        raw.sqlite3_create_function(database, Like, 2, Flags, null, (context, _, arguments) => RunLike(context, arguments));
        raw.sqlite3_create_function(database, DatePart, 3, Flags, null, (context, _, arguments) => RunDatePart(context, arguments));
    }

    private void RunLike(sqlite3_context context, sqlite3_value[] arguments)
    {
        if (IsNull(arguments[0]) || IsNull(arguments[1]))
            raw.sqlite3_result_null(context);
        else
            raw.sqlite3_result_int(context, Pattern(raw.sqlite3_value_blob(arguments[1])).Matches(raw.sqlite3_value_blob(arguments[0])) ? 1 : 0);
    }

    private LikePattern Pattern(ReadOnlySpan<byte> text)
    {
        foreach (var (known, pattern) in _patterns)
        {
            if (text.SequenceEqual(known))
                return pattern;
        }

        if (_patterns.Count == KeptPatterns)
            _patterns.RemoveAt(0);
        var parsed = LikePattern.Parse(Encoding.UTF8.GetString(text));
        _patterns.Add((text.ToArray(), parsed));
        return parsed;
    }

    private void RunDatePart(sqlite3_context context, sqlite3_value[] arguments)
    {
        if (IsNull(arguments[0]))
        {
            raw.sqlite3_result_null(context);
            return;
        }

        var utc = ColumnValue.Time(raw.sqlite3_value_int64(arguments[0]));
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZone(raw.sqlite3_value_text(arguments[2]).utf8_to_string()));
        raw.sqlite3_result_int(context, Part(local, raw.sqlite3_value_text(arguments[1]).utf8_to_string()));
    }

    private TimeZoneInfo TimeZone(string id)
    {
        if (!_timeZones.TryGetValue(id, out var zone))
            _timeZones[id] = zone = TimeZoneInfo.FindSystemTimeZoneById(id);
        return zone;
    }

    private static int Part(DateTime date, string part) => part switch
    {
        "day" => date.Day,
        "week" => CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday),
        "month" => date.Month,
        "quarter" => ((date.Month - 1) / 3) + 1,
        _ => date.Year,
    };

    private static bool IsNull(sqlite3_value value) => raw.sqlite3_value_type(value) == raw.SQLITE_NULL;
}
