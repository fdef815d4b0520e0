namespace Segmentation.Sandbox.Query.Model;

/// <summary>A column to return.</summary>
/// <param name="Name">Logical name.</param>
/// <param name="Alias">Name in the result, where given.</param>
/// <param name="Aggregate">avg, count, countcolumn, max, min, sum; null: none.</param>
/// <param name="GroupBy">Whether rows are grouped by it.</param>
/// <param name="Distinct">countcolumn: whether equal values count once.</param>
/// <param name="DateGrouping">day, week, month, quarter, year, fiscal-period, fiscal-year; null: the value itself.</param>
/// <param name="UserTimeZone">Whether dates are grouped in the caller's time zone, else in UTC.</param>
public sealed record QueryColumn(string Name, string? Alias = null, string? Aggregate = null, bool GroupBy = false, bool Distinct = false, string? DateGrouping = null, bool UserTimeZone = true);
