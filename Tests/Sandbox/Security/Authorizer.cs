using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Pipeline.Rows;

namespace Segmentation.Sandbox.Security;

/// <summary>Checks a user's rights: the privilege on the table, and its reach on the row.</summary>
internal sealed class Authorizer(PrincipalReader reader)
{
    internal Principal PrincipalOf(Guid userId, RequestScope scope)
    {
        if (!scope.Principals.TryGetValue(userId, out var principal))
            scope.Principals[userId] = principal = reader.Read(userId, scope.Rows);
        return principal;
    }

    /// <exception cref="System.ServiceModel.FaultException">The user lacks the privilege.</exception>
    internal void Demand(AccessRight right, TableDefinition table, Guid userId, RequestScope scope) =>
        DepthOf(right, table, PrincipalOf(userId, scope));

    /// <exception cref="System.ServiceModel.FaultException">The user lacks the privilege, or it does not reach the row.</exception>
    /// <param name="right">The right.</param>
    /// <param name="table">Table of the row.</param>
    /// <param name="row">The row with its owner and business unit.</param>
    /// <param name="userId">The user.</param>
    /// <param name="scope">The request.</param>
    internal void DemandOnRow(AccessRight right, TableDefinition table, Entity row, Guid userId, RequestScope scope)
    {
        var principal = PrincipalOf(userId, scope);
        var depth = DepthOf(right, table, principal);
        if (!RowReach.Covers(depth, row, table, principal, () => BusinessUnits.Below(principal.BusinessUnitId, scope.Rows)))
            throw SecurityFault.OutOfReach(principal, right, table, row.Id, row.GetAttributeValue<EntityReference>(PlatformColumn.Owner), RowReach.UnitOf(row, table));
    }

    /// <exception cref="System.ServiceModel.FaultException">The user who is to own rows of the table may not read them.</exception>
    internal void DemandThatOwnerMayRead(TableDefinition table, EntityReference owner, RequestScope scope)
    {
        if (owner.LogicalName != "systemuser")
            return;
        var principal = PrincipalOf(owner.Id, scope);
        var privilege = PrivilegeName.Of(AccessRight.Read, table);
        if (principal.DepthOf(privilege) == PrivilegeDepth.None)
            throw SecurityFault.OwnerMayNotRead(principal, privilege, table);
    }

    /// <exception cref="System.ServiceModel.FaultException">The user lacks the privilege that a custom API asks for.</exception>
    internal void DemandPrivilege(string privilege, Guid userId, RequestScope scope)
    {
        var principal = PrincipalOf(userId, scope);
        if (principal.DepthOf(privilege) == PrivilegeDepth.None)
            throw SecurityFault.MissingPrivilege(principal, privilege, null);
    }

    private static PrivilegeDepth DepthOf(AccessRight right, TableDefinition table, Principal principal)
    {
        if (right == AccessRight.Read && PrivilegeName.IsReadByEverybody(table))
            return PrivilegeDepth.Global;
        var privilege = PrivilegeName.Of(right, table);
        var depth = principal.DepthOf(privilege);
        return depth != PrivilegeDepth.None ? depth : throw SecurityFault.MissingPrivilege(principal, privilege, table);
    }
}
