using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Security;

/// <summary>A user with everything that decides on the user's rights.</summary>
/// <param name="UserId">systemuserid.</param>
/// <param name="BusinessUnitId">The user's business unit.</param>
/// <param name="Teams">Teams the user is a member of.</param>
/// <param name="Roles">Roles of the user and of the user's teams.</param>
/// <param name="HoldsEverything">SYSTEM and system administrators.</param>
public sealed record Principal(Guid UserId, Guid BusinessUnitId, IReadOnlySet<Guid> Teams, IReadOnlyList<RoleDefinition> Roles, bool HoldsEverything)
{
    private readonly Dictionary<string, PrivilegeDepth> _depths = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How far the privilege reaches: the farthest of all roles.</summary>
    public PrivilegeDepth DepthOf(string privilege)
    {
        if (HoldsEverything)
            return PrivilegeDepth.Global;
        if (_depths.TryGetValue(privilege, out var depth))
            return depth;

        depth = Roles.Select(role => role.Privileges.GetValueOrDefault(privilege)).DefaultIfEmpty().Max();
        return _depths[privilege] = depth;
    }
}
