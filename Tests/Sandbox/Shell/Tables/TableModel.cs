using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Shell.Tables;

/// <summary>A table as forms, grids and controls need it.</summary>
public sealed record TableModel
{
    /// <summary>Logical name.</summary>
    public required string LogicalName { get; init; }
    /// <summary>Schema name; privileges end with it.</summary>
    public required string SchemaName { get; init; }
    /// <summary>Web API set.</summary>
    public required string EntitySetName { get; init; }
    /// <summary>Singular label.</summary>
    public required string DisplayName { get; init; }
    /// <summary>Plural label.</summary>
    public required string CollectionName { get; init; }
    /// <summary>Primary key column.</summary>
    public required string PrimaryKey { get; init; }
    /// <summary>Primary name column.</summary>
    public string? PrimaryName { get; init; }
    /// <summary>Who owns the rows.</summary>
    public required Ownership Ownership { get; init; }
    /// <summary>Whether it is an activity.</summary>
    public bool IsActivity { get; init; }
    /// <summary>Whether new rows may be made in a quick create form.</summary>
    public bool IsQuickCreateEnabled { get; init; }
    /// <summary>Address of its icon.</summary>
    public string? Icon { get; init; }
    /// <summary>Code component that draws cells of its grids.</summary>
    public string? GridCustomizer { get; init; }
    /// <summary>Columns by logical name.</summary>
    public required IReadOnlyDictionary<string, ColumnModel> Columns { get; init; }
    /// <summary>One-to-many relationships from this table, for sub-grids.</summary>
    public required IReadOnlyList<RelatedModel> Related { get; init; }
}

/// <summary>A column as editors need it.</summary>
public sealed record ColumnModel
{
    /// <summary>Logical name.</summary>
    public required string LogicalName { get; init; }
    /// <summary>Schema name.</summary>
    public required string SchemaName { get; init; }
    /// <summary>Data type.</summary>
    public required ColumnType Type { get; init; }
    /// <summary>Label.</summary>
    public required string Label { get; init; }
    /// <summary>Description, shown as tool tip.</summary>
    public string? Description { get; init; }
    /// <summary>Format: text, textarea, email, url, phone, date, datetime, …</summary>
    public string? Format { get; init; }
    /// <summary>How strictly forms ask for a value.</summary>
    public RequiredLevel RequiredLevel { get; init; }
    /// <summary>Whether a new row may carry it.</summary>
    public bool Create { get; init; }
    /// <summary>Whether a change may carry it.</summary>
    public bool Update { get; init; }
    /// <summary>Whether it can be read.</summary>
    public bool Read { get; init; }
    /// <summary>Greatest number of characters.</summary>
    public int? MaxLength { get; init; }
    /// <summary>Smallest number.</summary>
    public decimal? MinValue { get; init; }
    /// <summary>Greatest number.</summary>
    public decimal? MaxValue { get; init; }
    /// <summary>Digits after the point.</summary>
    public int Precision { get; init; }
    /// <summary>How times relate to time zones.</summary>
    public DateTimeBehavior DateTimeBehavior { get; init; }
    /// <summary>Default choice.</summary>
    public int? DefaultValue { get; init; }
    /// <summary>Options of a choice.</summary>
    public IReadOnlyList<OptionModel>? Options { get; init; }
    /// <summary>What a lookup can point at.</summary>
    public IReadOnlyList<TargetModel>? Targets { get; init; }
}

/// <summary>An option of a choice.</summary>
public sealed record OptionModel(int Value, string Label, string? Color, int? State, int? DefaultStatus);

/// <summary>A table a lookup can point at, and the navigation property that binds it.</summary>
public sealed record TargetModel(string Table, string Navigation);

/// <summary>A one-to-many relationship seen from the one side.</summary>
public sealed record RelatedModel(string SchemaName, string Table, string Column);
