using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>A table in FROM.</summary>
/// <param name="Table">The table.</param>
/// <param name="Sql">Its name in this statement: never one the query's author wrote.</param>
/// <param name="Alias">Name of a link's columns in the result; null: the query's own table.</param>
internal sealed record QuerySource(StoredTable Table, string Sql, string? Alias)
{
    public string PrimaryKey => Column(Table.PrimaryKey);

    public string Column(StoredColumn column) => $"{Sql}.{column.Sql}";
}
