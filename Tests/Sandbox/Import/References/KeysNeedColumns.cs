using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>A table has its primary key, and an alternate key consists of columns of the table.</summary>
internal static class KeysNeedColumns
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment) =>
        environment.Tables.Values.Where(table => !table.IsExtension).SelectMany(Check);

    private static IEnumerable<string> Check(TableDefinition table)
    {
        var primaryKey = table.PrimaryKeyName;
        if (!table.Columns.ContainsKey(primaryKey))
            yield return $"Table '{table.LogicalName}' has no primary key column '{primaryKey}'.";
        foreach (var key in table.AlternateKeys)
        foreach (var column in key.Columns.Where(column => !table.Columns.ContainsKey(column)))
            yield return $"Alternate key '{key.LogicalName}' names the column '{column}', which table '{table.LogicalName}' does not have.";
    }
}
