using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>A choice column has options of its own or shares a global choice that exists.</summary>
internal static class ChoiceColumnsNeedOptions
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment) =>
        from table in environment.Tables.Values
        from column in table.Columns.Values
        where column.Choice is null && (column.IsChoice || column.Type is ColumnType.MultiSelectPicklist or ColumnType.Boolean)
        select column.GlobalChoice is { } name
            ? $"Column '{column.LogicalName}' of table '{table.LogicalName}' shares the choice '{name}', which no imported solution has."
            : $"Column '{column.LogicalName}' of table '{table.LogicalName}' has no options: <OptionSetName> or <optionset> is needed.";
}
