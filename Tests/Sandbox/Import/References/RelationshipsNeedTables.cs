using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>A relationship joins known tables over a lookup column.</summary>
internal static class RelationshipsNeedTables
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment) =>
        environment.OneToMany.SelectMany(relationship => CheckOneToMany(environment, relationship))
            .Concat(environment.ManyToMany.SelectMany(relationship => CheckManyToMany(environment, relationship)));

    private static IEnumerable<string> CheckOneToMany(EnvironmentDefinition environment, OneToManyRelationship relationship)
    {
        if (!environment.Tables.ContainsKey(relationship.ReferencedTable))
            yield return UnknownTable(relationship.SchemaName, relationship.ReferencedTable);
        if (!environment.Tables.TryGetValue(relationship.ReferencingTable, out var table))
            yield return UnknownTable(relationship.SchemaName, relationship.ReferencingTable);
        else if (!table.Columns.TryGetValue(relationship.ReferencingColumn, out var column))
            yield return $"Relationship '{relationship.SchemaName}' names the column '{relationship.ReferencingColumn}', which table '{table.LogicalName}' does not have.";
        else if (!column.IsLookup)
            yield return $"Relationship '{relationship.SchemaName}' names the column '{column.LogicalName}' of table '{table.LogicalName}', which is no lookup but {column.Type}.";
    }

    private static IEnumerable<string> CheckManyToMany(EnvironmentDefinition environment, ManyToManyRelationship relationship) =>
        new[] { relationship.FirstTable, relationship.SecondTable }
            .Where(table => !environment.Tables.ContainsKey(table))
            .Select(table => UnknownTable(relationship.SchemaName, table));

    private static string UnknownTable(string relationship, string table) =>
        $"Relationship '{relationship}' names the table '{table}', which no imported solution has.";
}
