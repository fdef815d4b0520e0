using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>The owner of a row, and what follows from it: owning user or team, and the owner's business unit.</summary>
internal static class RowOwner
{
    internal static void Fill(TableDefinition table, Entity row, RequestScope scope, Guid defaultOwner)
    {
        if (table.Ownership != Ownership.User)
            return;

        if (row.GetAttributeValue<EntityReference>(PlatformColumn.Owner) is null)
            row[PlatformColumn.Owner] = new EntityReference("systemuser", defaultOwner);
        Derive(table, row, scope);
    }

    /// <summary>Brings the owning columns in line with the owner the row carries.</summary>
    internal static void Derive(TableDefinition table, Entity row, RequestScope scope)
    {
        if (table.Ownership != Ownership.User || row.GetAttributeValue<EntityReference>(PlatformColumn.Owner) is not { } owner)
            return;

        var isTeam = owner.LogicalName == "team";
        Set(table, row, PlatformColumn.OwningUser, isTeam ? null : new EntityReference("systemuser", owner.Id));
        Set(table, row, PlatformColumn.OwningTeam, isTeam ? new EntityReference("team", owner.Id) : null);
        Set(table, row, PlatformColumn.OwningBusinessUnit, BusinessUnitOf(owner, scope));
    }

    private static EntityReference BusinessUnitOf(EntityReference owner, RequestScope scope)
    {
        if (!scope.OwnerUnits.TryGetValue(owner.Id, out var unit))
        {
            var row = scope.Rows.Find(owner.LogicalName, owner.Id, [PlatformColumn.BusinessUnit]) ?? throw RowFault.DoesNotExist(owner.LogicalName, owner.Id);
            scope.OwnerUnits[owner.Id] = unit = row.GetAttributeValue<EntityReference>(PlatformColumn.BusinessUnit)?.Id
                ?? throw new InvalidOperationException($"{owner.LogicalName} {owner.Id} has no business unit.");
        }

        return new EntityReference("businessunit", unit);
    }

    private static void Set(TableDefinition table, Entity row, string column, object? value)
    {
        if (table.Columns.ContainsKey(column))
            row[column] = value;
    }
}
