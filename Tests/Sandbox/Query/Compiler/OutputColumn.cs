using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>A column of the result.</summary>
/// <param name="Key">Its name in the entity: column, <c>link.column</c> or alias.</param>
/// <param name="Table">Table it comes from.</param>
/// <param name="Column">The column.</param>
/// <param name="Sql">What is selected.</param>
/// <param name="IsAliased">Whether its value is an AliasedValue.</param>
/// <param name="Index">Position in the statement.</param>
internal sealed record OutputColumn(string Key, StoredTable Table, StoredColumn Column, string Sql, bool IsAliased, int Index);
