using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Shell.Files;

namespace Segmentation.Sandbox.Shell.Tables;

/// <summary>Reads tables in one language.</summary>
public sealed class TableReader(EnvironmentDefinition environment, int language)
{
    /// <summary>The table with its columns and relationships.</summary>
    public TableModel Read(TableDefinition table) => new()
    {
        LogicalName = table.LogicalName,
        SchemaName = table.SchemaName,
        EntitySetName = table.EntitySetName,
        DisplayName = table.DisplayName.In(language),
        CollectionName = table.CollectionName.In(language),
        PrimaryKey = table.PrimaryKey,
        PrimaryName = table.PrimaryName,
        Ownership = table.Ownership,
        IsActivity = table.IsActivity,
        IsQuickCreateEnabled = table.IsQuickCreateEnabled,
        Icon = WebResourceName.ToUrl(table.IconVectorName),
        GridCustomizer = table.GridCustomizer,
        Columns = table.Columns.Values.ToDictionary(column => column.LogicalName, column => Column(table, column)),
        Related =
        [
            .. environment.OneToMany.Where(relationship => relationship.ReferencedTable == table.LogicalName)
                .Select(relationship => new RelatedModel(relationship.SchemaName, relationship.ReferencingTable, relationship.ReferencingColumn)),
        ],
    };

    private ColumnModel Column(TableDefinition table, ColumnDefinition column) => new()
    {
        LogicalName = column.LogicalName,
        SchemaName = column.SchemaName,
        Type = column.Type,
        Label = column.DisplayName.In(language) is { Length: > 0 } label ? label : column.LogicalName,
        Description = column.Description.In(language) is { Length: > 0 } description ? description : null,
        Format = column.Format,
        RequiredLevel = column.RequiredLevel,
        Create = column.IsValidForCreate,
        Update = column.IsValidForUpdate,
        Read = column.IsValidForRead,
        MaxLength = column.MaxLength,
        MinValue = column.MinValue,
        MaxValue = column.MaxValue,
        Precision = column.Precision,
        DateTimeBehavior = column.DateTimeBehavior,
        DefaultValue = column.DefaultValue,
        Options = column.Choice is null ? null : [.. column.Choice.Options.Select(Option)],
        Targets = column.IsLookup ? [.. Targets(table, column)] : null,
    };

    private OptionModel Option(ChoiceOption option) => new(option.Value, option.Label.In(language), option.Color, option.State, option.DefaultStatus);

    private IEnumerable<TargetModel> Targets(TableDefinition table, ColumnDefinition column) => column.Targets.Select(target =>
        new TargetModel(target, environment.OneToMany.FirstOrDefault(relationship =>
            relationship.ReferencingTable == table.LogicalName
            && relationship.ReferencingColumn == column.LogicalName
            && relationship.ReferencedTable == target)?.LookupNavigation ?? column.LogicalName));
}
