using System.Collections.Generic;

namespace Segmentation.Plugins.Runtime.DerivedRows;

/// <summary>A table whose rows follow from rows of another table.</summary>
public sealed class DerivedTable
{
    /// <summary>A table with these columns.</summary>
    public DerivedTable(string logicalName, string nameColumn, string ownerColumn, string sourceTable, string sourceColumn, params string[] otherColumns)
    {
        LogicalName = logicalName;
        NameColumn = nameColumn;
        OwnerColumn = ownerColumn;
        SourceTable = sourceTable;
        SourceColumn = sourceColumn;
        FixedColumns = [sourceColumn, .. otherColumns];
    }

    /// <summary>Logical name.</summary>
    public string LogicalName { get; }

    /// <summary>Column of the name, the only one that is ever updated.</summary>
    public string NameColumn { get; }

    /// <summary>Column of the owner, who owns what the row follows from.</summary>
    public string OwnerColumn { get; }

    /// <summary>The table that the rows follow from.</summary>
    public string SourceTable { get; }

    /// <summary>Lookup to that table.</summary>
    public string SourceColumn { get; }

    /// <summary>Columns that tell what a row stands for, and never change.</summary>
    public IReadOnlyCollection<string> FixedColumns { get; }
}
