namespace Segmentation.Sandbox.Metadata;

/// <summary>The data types a column can have, named as the platform's AttributeTypeCode names them.</summary>
public enum ColumnType
{
    /// <summary>Primary key or another GUID.</summary>
    UniqueIdentifier,
    /// <summary>Single line of text.</summary>
    String,
    /// <summary>Multiple lines of text.</summary>
    Memo,
    /// <summary>Whole number.</summary>
    Integer,
    /// <summary>Big whole number (row version, time stamps).</summary>
    BigInt,
    /// <summary>Decimal number.</summary>
    Decimal,
    /// <summary>Floating point number.</summary>
    Double,
    /// <summary>Currency.</summary>
    Money,
    /// <summary>Yes/no.</summary>
    Boolean,
    /// <summary>Date and time; see <see cref="ColumnDefinition.DateTimeBehavior"/>.</summary>
    DateTime,
    /// <summary>Choice.</summary>
    Picklist,
    /// <summary>Choices (several).</summary>
    MultiSelectPicklist,
    /// <summary>Status (active, inactive).</summary>
    State,
    /// <summary>Status reason.</summary>
    Status,
    /// <summary>Lookup to one or several tables.</summary>
    Lookup,
    /// <summary>Lookup to account or contact.</summary>
    Customer,
    /// <summary>Owner: user or team.</summary>
    Owner,
    /// <summary>Logical name of a table, kept beside a multi-table lookup.</summary>
    EntityName,
}
