using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Store;

/// <summary>How a column is kept in SQLite.</summary>
public sealed class StoredColumn
{
    /// <summary>Digits after the point of money columns in the database.</summary>
    public const int MoneyScale = 4;

    // ten to the eighth times the platform's greatest decimal, 100,000,000,000, is more than 64 bits hold
    private const int GreatestScale = 7;

    internal StoredColumn(string table, ColumnDefinition definition)
    {
        Definition = definition;
        Sql = SqlName.Quote(definition.LogicalName);
        TypeSql = definition.IsMultiTable ? SqlName.Quote(definition.LogicalName + "__type") : null;
        Scale = definition.Type switch
        {
            ColumnType.Money => MoneyScale,
            ColumnType.Decimal when definition.Precision > GreatestScale => throw new NotSupportedException(
                $"The decimal column {table}.{definition.LogicalName} has {definition.Precision} digits after the point; the Sandbox stores at most {GreatestScale}."),
            ColumnType.Decimal => definition.Precision,
            _ => 0,
        };
    }

    /// <summary>What the solution declares.</summary>
    public ColumnDefinition Definition { get; }
    /// <summary>Logical name.</summary>
    public string Name => Definition.LogicalName;
    /// <summary>Quoted name.</summary>
    public string Sql { get; }
    /// <summary>Quoted name of the column with the table a multi-table lookup points at; null for others.</summary>
    public string? TypeSql { get; }
    /// <summary>Digits after the point kept in a whole number.</summary>
    public int Scale { get; }
    /// <summary>Table a single-table lookup points at.</summary>
    public string? Target => Definition.IsLookup && !Definition.IsMultiTable ? Definition.Targets[0] : null;

    /// <summary>The storage type.</summary>
    public string StorageType => Definition.Type switch
    {
        ColumnType.UniqueIdentifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => "BLOB",
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName or ColumnType.MultiSelectPicklist => "TEXT",
        ColumnType.Double => "REAL",
        _ => "INTEGER",
    };

    /// <summary>Storage type with the collation of text.</summary>
    public string Declaration => Definition.IsText ? $"TEXT COLLATE {DataverseCollation.Name}" : StorageType;
}
