using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>A column of an aggregate's result.</summary>
/// <param name="Alias">Its name in the entity.</param>
/// <param name="Table">Table it comes from.</param>
/// <param name="Column">Column that is grouped by or aggregated.</param>
/// <param name="Function">count, countcolumn, sum, avg, min, max; null: a group.</param>
/// <param name="DatePart">Part of the date that is grouped by; null: the value.</param>
/// <param name="Index">Position in the statement.</param>
internal sealed record AggregateOutput(string Alias, StoredTable Table, StoredColumn Column, string? Function, string? DatePart, int Index)
{
    /// <summary>Whether it is a number of rows or values.</summary>
    public bool IsCount => Function is "count" or "countcolumn";
}
