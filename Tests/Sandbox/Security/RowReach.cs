using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Rows;

namespace Segmentation.Sandbox.Security;

/// <summary>Whether a privilege of some depth reaches a row.</summary>
internal static class RowReach
{
    /// <summary>Columns that decide on it.</summary>
    internal static IReadOnlyList<string> Columns(TableDefinition table) => table.Ownership switch
    {
        Ownership.User => [PlatformColumn.Owner, PlatformColumn.OwningBusinessUnit],
        Ownership.BusinessUnit => [PlatformColumn.BusinessUnit],
        _ => [],
    };

    /// <param name="depth">Depth of the privilege.</param>
    /// <param name="row">The row with <see cref="Columns"/>.</param>
    /// <param name="table">Its table.</param>
    /// <param name="principal">The user.</param>
    /// <param name="below">The user's business unit and those below.</param>
    internal static bool Covers(PrivilegeDepth depth, Entity row, TableDefinition table, Principal principal, Func<IReadOnlySet<Guid>> below)
    {
        if (depth == PrivilegeDepth.None)
            return false;
        // rows of the organisation have no owner: a privilege on them is all or nothing
        if (depth == PrivilegeDepth.Global || table.Ownership is Ownership.Organization or Ownership.None)
            return true;
        return IsOwn(row, table, principal) || UnitOf(row, table) is { } unit && depth switch
        {
            PrivilegeDepth.Local => unit == principal.BusinessUnitId,
            PrivilegeDepth.Deep => below().Contains(unit),
            _ => false,
        };
    }

    internal static Guid? UnitOf(Entity row, TableDefinition table) =>
        row.GetAttributeValue<EntityReference>(table.Ownership == Ownership.User ? PlatformColumn.OwningBusinessUnit : PlatformColumn.BusinessUnit)?.Id;

    private static bool IsOwn(Entity row, TableDefinition table, Principal principal)
    {
        if (table.Ownership == Ownership.BusinessUnit)
            return row.Id == principal.UserId || principal.Teams.Contains(row.Id);
        return row.GetAttributeValue<EntityReference>(PlatformColumn.Owner) is { } owner && (owner.Id == principal.UserId || principal.Teams.Contains(owner.Id));
    }
}
