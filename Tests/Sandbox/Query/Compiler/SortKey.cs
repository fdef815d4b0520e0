using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Compiler;

/// <summary>One term of ORDER BY, and how a paging cookie keeps its value.</summary>
internal sealed class SortKey
{
    /// <summary>Name in the cookie.</summary>
    public required string Name { get; init; }
    /// <summary>What is sorted by.</summary>
    public required string Sql { get; init; }
    /// <summary>What is read of the first and last row for the cookie.</summary>
    public required string Read { get; init; }
    public bool Descending { get; init; }
    /// <summary>Whether it is a column of a linked table the query orders by; such queries have no cookie.</summary>
    public bool IsLinked { get; init; }
    /// <summary>Type that <see cref="Read"/> is stored as.</summary>
    public required string StorageType { get; init; }
    /// <summary>Turns what was read into what is sorted by, where they differ.</summary>
    public Func<object, object?> ToSorted { get; init; } = value => value;

    /// <summary>The value of the current row; null where NULL.</summary>
    public object? Value(StoreStatement statement, int index) => statement.IsNull(index) ? null : StorageType switch
    {
        "BLOB" => statement.Guid(index),
        "TEXT" => statement.Text(index),
        "REAL" => statement.Real(index),
        _ => statement.Integer(index),
    };
}
