using System.Collections.Generic;

namespace Segmentation.Plugins.Segments.Tables;

/// <summary>What queries, and tiles that write, need to know of a column.</summary>
public sealed class ColumnFacts
{
    /// <summary>A column.</summary>
    public ColumnFacts(string name, ColumnKind kind, IReadOnlyCollection<int> choices = null, bool isHierarchical = false, ColumnWriting writing = null)
    {
        Name = name;
        Kind = kind;
        Choices = choices ?? [];
        IsHierarchical = isHierarchical;
        Writing = writing ?? new ColumnWriting();
    }

    /// <summary>Logical name.</summary>
    public string Name { get; }

    /// <summary>What it holds.</summary>
    public ColumnKind Kind { get; }

    /// <summary>Values of a choice.</summary>
    public IReadOnlyCollection<int> Choices { get; }

    /// <summary>Whether it identifies rows that stand above and under each other.</summary>
    public bool IsHierarchical { get; }

    /// <summary>What may be written to it.</summary>
    public ColumnWriting Writing { get; }
}
