namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>A compiled query for rows.</summary>
/// <param name="Sql">The statement.</param>
/// <param name="Parameters">Its values.</param>
/// <param name="Table">Table of the entities.</param>
/// <param name="Outputs">Columns of the result.</param>
/// <param name="SortKeys">The order; what the cookie keeps of a row follows the outputs, from <paramref name="FirstSortValue"/>.</param>
/// <param name="FirstSortValue">Position of the first sort value.</param>
/// <param name="PageSize">Rows a page; the statement asks for one more, to know whether there are more.</param>
/// <param name="HasCookie">Whether the next page can begin behind the last row.</param>
/// <param name="IsTop">Whether the rows are all there will be.</param>
internal sealed record RowsQuery(
    string Sql, IReadOnlyList<object?> Parameters, string Table, IReadOnlyList<OutputColumn> Outputs, IReadOnlyList<SortKey> SortKeys,
    int FirstSortValue, int PageSize, bool HasCookie, bool IsTop);
