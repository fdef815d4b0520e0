namespace Segmentation.Sandbox.Metadata;

/// <summary>A column as the solution file declares it.</summary>
public sealed record ColumnDefinition
{
    /// <summary>Lower-case name used in queries.</summary>
    public required string LogicalName { get; init; }
    /// <summary>Mixed-case name; lookups bind by it in the Web API.</summary>
    public required string SchemaName { get; init; }
    /// <summary>Data type.</summary>
    public required ColumnType Type { get; init; }
    /// <summary>Whether a maker added it; columns of the platform are not custom.</summary>
    public bool IsCustom { get; init; }
    /// <summary>Label.</summary>
    public LocalizedText DisplayName { get; init; } = LocalizedText.Empty;
    /// <summary>Description.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Empty;
    /// <summary>How strictly a value is asked for.</summary>
    public RequiredLevel RequiredLevel { get; init; }
    /// <summary>Whether the column is the table's primary name.</summary>
    public bool IsPrimaryName { get; init; }
    /// <summary>Whether a create request may carry it.</summary>
    public bool IsValidForCreate { get; init; } = true;
    /// <summary>Whether an update request may carry it.</summary>
    public bool IsValidForUpdate { get; init; } = true;
    /// <summary>Whether it can be read.</summary>
    public bool IsValidForRead { get; init; } = true;
    /// <summary>Whether queries offer it.</summary>
    public bool IsValidForAdvancedFind { get; init; } = true;
    /// <summary>Format of the file: text, textarea, email, url, phone, date, datetime, …</summary>
    public string? Format { get; init; }
    /// <summary>Pattern of an autonumber column, such as AP-{SEQNUM:9}.</summary>
    public string? AutoNumberFormat { get; init; }
    /// <summary>Greatest number of characters of a text column.</summary>
    public int? MaxLength { get; init; }
    /// <summary>Smallest allowed number.</summary>
    public decimal? MinValue { get; init; }
    /// <summary>Greatest allowed number.</summary>
    public decimal? MaxValue { get; init; }
    /// <summary>Digits after the point of decimal, double and money columns.</summary>
    public int Precision { get; init; }
    /// <summary>User local, date only or time-zone independent.</summary>
    public DateTimeBehavior DateTimeBehavior { get; init; }
    /// <summary>Default of a choice or yes/no column.</summary>
    public int? DefaultValue { get; init; }
    /// <summary>Name of the global choice it shares; null where the choice is its own.</summary>
    public string? GlobalChoice { get; init; }
    /// <summary>Options of choice, status and yes/no columns, in the order of the file.</summary>
    public ChoiceDefinition? Choice { get; init; }
    /// <summary>Logical names of the tables a lookup can point at.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Whether the value is an EntityReference.</summary>
    public bool IsLookup => Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;
    /// <summary>Whether the value is text.</summary>
    public bool IsText => Type is ColumnType.String or ColumnType.Memo or ColumnType.EntityName;
    /// <summary>Whether the value is an OptionSetValue.</summary>
    public bool IsChoice => Type is ColumnType.Picklist or ColumnType.State or ColumnType.Status;
    /// <summary>Whether a lookup can point at more than one table, so that the target's table is stored beside the id.</summary>
    public bool IsMultiTable => IsLookup && Targets.Count != 1;
}
