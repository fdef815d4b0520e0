using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Layering;

/// <summary>
/// Relationships the platform makes with every table for its system lookups. Exports carry them; where a file leaves them out they are
/// made here under the platform's names, and the relationship of an owner column, which exports direct at the virtual table Owner, is
/// split into one to users and one to teams.
/// </summary>
internal static class SystemRelationships
{
    private const string Owner = "owner";
    private const string User = "systemuser";
    private const string Team = "team";

    private static readonly Dictionary<string, (string Target, string Name)> ByColumn = new()
    {
        ["createdby"] = (User, "lk_{0}_createdby"),
        ["createdonbehalfby"] = (User, "lk_{0}_createdonbehalfby"),
        ["modifiedby"] = (User, "lk_{0}_modifiedby"),
        ["modifiedonbehalfby"] = (User, "lk_{0}_modifiedonbehalfby"),
        ["owninguser"] = (User, "user_{0}"),
        ["owningteam"] = (Team, "team_{0}"),
        ["owningbusinessunit"] = ("businessunit", "business_unit_{0}"),
        ["transactioncurrencyid"] = ("transactioncurrency", "transactioncurrency_{0}"),
    };

    /// <summary>The given relationships, completed.</summary>
    public static IReadOnlyList<OneToManyRelationship> Complete(IReadOnlyList<OneToManyRelationship> relationships, IEnumerable<TableDefinition> tables)
    {
        var kept = relationships.Where(relationship => relationship.ReferencedTable != Owner).ToList();
        var related = kept.Select(relationship => (relationship.ReferencingTable, relationship.ReferencingColumn)).ToHashSet();
        return [.. kept, .. tables.SelectMany(table => Missing(table, related))];
    }

    private static IEnumerable<OneToManyRelationship> Missing(TableDefinition table, HashSet<(string, string)> related)
    {
        foreach (var column in table.Columns.Values.Where(column => column.IsLookup && !related.Contains((table.LogicalName, column.LogicalName))))
        {
            if (column.Type == ColumnType.Owner)
            {
                yield return Make(table, column, User, "owner_{0}");
                yield return Make(table, column, Team, "owner_{0}");
            }
            else if (ByColumn.TryGetValue(column.LogicalName, out var system))
                yield return Make(table, column, system.Target, system.Name);
        }
    }

    private static OneToManyRelationship Make(TableDefinition table, ColumnDefinition column, string target, string name)
    {
        var schemaName = string.Format(System.Globalization.CultureInfo.InvariantCulture, name, table.LogicalName);
        return new OneToManyRelationship
        {
            SchemaName = schemaName,
            ReferencedTable = target,
            ReferencingTable = table.LogicalName,
            ReferencingColumn = column.LogicalName,
            LookupNavigation = column.LogicalName,
            CollectionNavigation = schemaName,
        };
    }
}
