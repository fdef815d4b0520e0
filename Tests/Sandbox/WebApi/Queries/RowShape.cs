using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.WebApi.Queries;

/// <summary>What of a row is written: its columns, and the rows expanded from it.</summary>
/// <param name="Columns">Logical names; null: all.</param>
/// <param name="Expansions">Expanded navigation properties.</param>
public sealed record RowShape(IReadOnlyList<string>? Columns, IReadOnlyList<RowExpansion> Expansions)
{
    /// <summary>All columns, nothing expanded.</summary>
    public static RowShape All { get; } = new(null, []);
}

/// <summary>An expanded navigation property.</summary>
/// <param name="Property">Its name.</param>
/// <param name="Alias">Single-valued: alias of the link that brings its columns; null for collections, which are read on their own.</param>
/// <param name="Table">Table of the expanded rows.</param>
/// <param name="Columns">Columns to write; null: all.</param>
/// <param name="Collection">Collections: the relationship to follow.</param>
public sealed record RowExpansion(string Property, string? Alias, TableDefinition Table, IReadOnlyList<string>? Columns, OneToManyRelationship? Collection);
