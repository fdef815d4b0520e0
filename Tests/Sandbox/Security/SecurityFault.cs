using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Security;

/// <summary>What the platform answers when rights are missing, with its codes and texts. Numbers it keeps for privileges and tables, the Sandbox does not have.</summary>
internal static class SecurityFault
{
    internal static FaultException<OrganizationServiceFault> MissingPrivilege(Principal principal, string privilege, TableDefinition? table) =>
        OrganizationFault.Create(ErrorCodes.PrivilegeDenied, Missing(principal, privilege, table));

    internal static FaultException<OrganizationServiceFault> OwnerMayNotRead(Principal owner, string privilege, TableDefinition table) =>
        OrganizationFault.Create(ErrorCodes.PrivilegeDenied, "Read Privilege Check For Owner failed with exception: " + Missing(owner, privilege, table));

    internal static FaultException<OrganizationServiceFault> OutOfReach(Principal principal, AccessRight right, TableDefinition table, Guid id, EntityReference? owner, Guid? businessUnit) => OrganizationFault.Create(
        ErrorCodes.AccessDenied,
        $"SecLib::AccessCheckEx failed. ObjectID: {id}, OwnerId: {owner?.Id}, OwnerIdType: {(owner?.LogicalName == "team" ? 9 : 8)} and CallingUser: {principal.UserId}. "
        + $"ObjectTypeName: {table.LogicalName}, objectBusinessUnitId: {businessUnit}, AccessRights: {right}Access");

    internal static FaultException<OrganizationServiceFault> NoSuchUser(Guid userId) =>
        OrganizationFault.Create(ErrorCodes.ObjectDoesNotExist, $"systemuser With Id = {userId} Does Not Exist");

    internal static FaultException<OrganizationServiceFault> DisabledUser(Guid userId) => OrganizationFault.Create(
        ErrorCodes.UserDisabled, $"The specified user (Id = {userId}) is either disabled or is not a member of any business unit.");

    private static string Missing(Principal principal, string privilege, TableDefinition? table) =>
        $"Principal user (Id={principal.UserId}, type=8, roleCount={principal.Roles.Count}, privilegeCount={principal.Roles.Sum(role => role.Privileges.Count)}, accessMode=0), "
        + $"is missing {privilege} privilege"
        + (table is null ? "." : $" for entity '{table.LogicalName}' (LocalizedName='{table.DisplayName.In(1033)}'). context.Caller={principal.UserId}");
}
