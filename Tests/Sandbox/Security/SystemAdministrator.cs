using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Security;

/// <summary>The role that holds every privilege, also those of tables that come later.</summary>
public static class SystemAdministrator
{
    /// <summary>Id of its role template, the same in every environment; here the role's own id.</summary>
    public static readonly Guid RoleId = new("627090ff-40a3-4053-8790-584edc5be201");

    /// <summary>Its name.</summary>
    public const string RoleName = "System Administrator";

    /// <summary>Whether a role is it.</summary>
    public static bool Is(Guid roleId) => roleId == RoleId;

    /// <summary>The role itself, for environments whose solutions do not bring it.</summary>
    public static RoleDefinition Role { get; } = new(RoleId, RoleName, new Dictionary<string, PrivilegeDepth>(StringComparer.OrdinalIgnoreCase));
}
