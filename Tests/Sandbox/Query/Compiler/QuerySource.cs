using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>A table in FROM.</summary>
/// <param name="Table">The table.</param>
/// <param name="Sql">Its name in this statement: never one the query's author wrote.</param>
/// <param name="Alias">Name of a link's columns in the result; null: the query's own table.</param>
internal sealed record QuerySource(StoredTable Table, string Sql, string? Alias)
{
    /// <summary>
    /// Whether its rows have been found by the column that links them, so that conditions only judge them. Without this SQLite, which knows nothing
    /// of how many rows share a value, may walk all rows that satisfy a condition once for each row of the query. A plus sign keeps a column from being searched by.
    /// </summary>
    public bool IsFound { get; init; }

    public string PrimaryKey => Column(Table.PrimaryKey);

    public string Column(StoredColumn column) => IsFound ? $"+{Sql}.{column.Sql}" : $"{Sql}.{column.Sql}";
}
