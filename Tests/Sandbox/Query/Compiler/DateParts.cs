using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>Writes a part of a date as its user sees it.</summary>
internal static class DateParts
{
    /// <summary>The part of a column: day, week, month, quarter or year.</summary>
    public static string Sql(string sql, string part, StoredColumn column, Compilation compilation, bool inUserTimeZone = true)
    {
        var zone = inUserTimeZone && column.Definition.DateTimeBehavior is DateTimeBehavior.UserLocal ? compilation.Scope.TimeZone.Id : TimeZoneInfo.Utc.Id;
        return $"{SqlFunctions.DatePart}({sql}, {compilation.Parameters.Add(part)}, {compilation.Parameters.Add(zone)})";
    }
}
