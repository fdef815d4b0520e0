using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>The owner of a row, and what follows from it: owning user or team, and the owner's business unit.</summary>
internal static class RowOwner
{
    internal static void Fill(TableDefinition table, Entity row, StoreSession rows, Guid defaultOwner)
    {
        if (table.Ownership != Ownership.User)
            return;

        if (row.GetAttributeValue<EntityReference>(PlatformColumn.Owner) is null)
            row[PlatformColumn.Owner] = new EntityReference("systemuser", defaultOwner);
        Derive(table, row, rows);
    }

    /// <summary>Brings the owning columns in line with the owner the row carries.</summary>
    internal static void Derive(TableDefinition table, Entity row, StoreSession rows)
    {
        if (table.Ownership != Ownership.User || row.GetAttributeValue<EntityReference>(PlatformColumn.Owner) is not { } owner)
            return;

        var isTeam = owner.LogicalName == "team";
        Set(table, row, PlatformColumn.OwningUser, isTeam ? null : new EntityReference("systemuser", owner.Id));
        Set(table, row, PlatformColumn.OwningTeam, isTeam ? new EntityReference("team", owner.Id) : null);
        Set(table, row, PlatformColumn.OwningBusinessUnit, BusinessUnitOf(owner, rows));
    }

    private static EntityReference BusinessUnitOf(EntityReference owner, StoreSession rows)
    {
        var row = rows.Find(owner.LogicalName, owner.Id, [PlatformColumn.BusinessUnit]) ?? throw RowFault.DoesNotExist(owner.LogicalName, owner.Id);
        return row.GetAttributeValue<EntityReference>(PlatformColumn.BusinessUnit)
            ?? throw new InvalidOperationException($"{owner.LogicalName} {owner.Id} has no business unit.");
    }

    private static void Set(TableDefinition table, Entity row, string column, object? value)
    {
        if (table.Columns.ContainsKey(column))
            row[column] = value;
    }
}
