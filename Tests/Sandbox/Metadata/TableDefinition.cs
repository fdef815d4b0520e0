namespace Segmentation.Sandbox.Metadata;

/// <summary>A table with its columns and keys.</summary>
public sealed class TableDefinition
{
    private readonly Dictionary<string, ColumnDefinition> _columns;
    private string? _primaryKey;

    /// <summary>A table from its columns.</summary>
    public TableDefinition(string logicalName, string schemaName, string entitySetName, IEnumerable<ColumnDefinition> columns)
    {
        LogicalName = logicalName;
        SchemaName = schemaName;
        EntitySetName = entitySetName;
        _columns = columns.ToDictionary(column => column.LogicalName, StringComparer.Ordinal);
        PrimaryName = _columns.Values.FirstOrDefault(column => column.IsPrimaryName)?.LogicalName;
    }

    /// <summary>Lower-case name.</summary>
    public string LogicalName { get; }
    /// <summary>Mixed-case name.</summary>
    public string SchemaName { get; }
    /// <summary>Name of the Web API's entity set.</summary>
    public string EntitySetName { get; }
    /// <summary>Whether it only adds to another solution's table, which alone has the entity set name.</summary>
    public bool IsExtension => EntitySetName == "";
    /// <summary>Singular label.</summary>
    public LocalizedText DisplayName { get; init; } = LocalizedText.Empty;
    /// <summary>Plural label.</summary>
    public LocalizedText CollectionName { get; init; } = LocalizedText.Empty;
    /// <summary>Description.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Empty;
    /// <summary>Who owns its rows.</summary>
    public Ownership Ownership { get; init; }
    /// <summary>Whether it is an activity (its primary key is activityid).</summary>
    public bool IsActivity { get; init; }
    /// <summary>Whether a quick create form may be used.</summary>
    public bool IsQuickCreateEnabled { get; init; }
    /// <summary>Web resource of its icon, if any.</summary>
    public string? IconVectorName { get; init; }
    /// <summary>Code component that draws cells of the table's grids (<c>prefix_Namespace.Constructor</c>).</summary>
    public string? GridCustomizer { get; init; }
    /// <summary>Logical name of the primary key column.</summary>
    public string PrimaryKey => _primaryKey ??= FindPrimaryKey();
    /// <summary>What the platform calls the primary key of such a table, whether or not it is there: activities share one, settings are the user's.</summary>
    internal string PrimaryKeyName => IsActivity ? "activityid" : LogicalName == "usersettings" ? "systemuserid" : LogicalName + "id";
    /// <summary>Logical name of the primary name column; null where there is none.</summary>
    public string? PrimaryName { get; }
    /// <summary>Columns by logical name.</summary>
    public IReadOnlyDictionary<string, ColumnDefinition> Columns => _columns;
    /// <summary>Alternate keys.</summary>
    public IReadOnlyList<AlternateKeyDefinition> AlternateKeys { get; init; } = [];
    /// <summary>Unique name of the solution that brought it.</summary>
    public string Solution { get; init; } = "";

    /// <summary>The same table with other columns and keys.</summary>
    public TableDefinition With(IEnumerable<ColumnDefinition> columns, IEnumerable<AlternateKeyDefinition> keys) =>
        new(LogicalName, SchemaName, EntitySetName, columns)
        {
            DisplayName = DisplayName,
            CollectionName = CollectionName,
            Description = Description,
            Ownership = Ownership,
            IsActivity = IsActivity,
            IsQuickCreateEnabled = IsQuickCreateEnabled,
            IconVectorName = IconVectorName,
            GridCustomizer = GridCustomizer,
            AlternateKeys = keys.ToList(),
            Solution = Solution,
        };

    private string FindPrimaryKey()
    {
        var name = PrimaryKeyName;
        return _columns.ContainsKey(name) ? name : throw new InvalidOperationException($"Table {LogicalName} has no primary key column.");
    }
}
