using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Query.Results;

/// <summary>Fills in the names of the rows that lookups of a result point at: one statement for each table pointed at, however many rows.</summary>
internal static class LookupNames
{
    public static void Fill(StoreSession session, IEnumerable<Entity> entities)
    {
        var byTable = entities.SelectMany(entity => entity.Attributes.Values)
            .Select(value => value is AliasedValue aliased ? aliased.Value : value)
            .OfType<EntityReference>()
            .ToLookup(reference => reference.LogicalName);
        foreach (var references in byTable)
        {
            if (session.Schema.Find(references.Key) is { PrimaryName: not null } table)
                Fill(session, table, references);
        }
    }

    private static void Fill(StoreSession session, StoredTable table, IEnumerable<EntityReference> references)
    {
        var byId = references.ToLookup(reference => reference.Id);
        var ids = JsonSerializer.Serialize(byId.Select(group => Convert.ToHexString(ColumnValue.Bytes(group.Key))));
        using var statement = session.Prepare(
            $"SELECT {table.PrimaryKey.Sql}, {table.PrimaryName!.Sql} FROM {table.Sql} WHERE {table.PrimaryKey.Sql} IN (SELECT unhex(value) FROM json_each(?)) AND {table.PrimaryName.Sql} IS NOT NULL");
        statement.Bind(ids);
        while (statement.Step())
        {
            var name = statement.Text(1);
            foreach (var reference in byId[statement.Guid(0)])
                reference.Name = name;
        }
    }
}
