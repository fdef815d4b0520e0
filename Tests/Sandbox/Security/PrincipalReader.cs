using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Security;

/// <summary>Reads a user's business unit, teams and roles.</summary>
internal sealed class PrincipalReader(EnvironmentDefinition environment)
{
    private readonly Dictionary<Guid, RoleDefinition> _roles = environment.Roles.DistinctBy(role => role.Id).ToDictionary(role => role.Id);

    /// <exception cref="System.ServiceModel.FaultException">There is no such user, or the user is disabled.</exception>
    internal Principal Read(Guid userId, StoreSession rows)
    {
        var user = rows.Find("systemuser", userId, ["businessunitid", "isdisabled"]) ?? throw SecurityFault.NoSuchUser(userId);
        if (user.GetAttributeValue<bool?>("isdisabled") == true)
            throw SecurityFault.DisabledUser(userId);

        var businessUnit = user.GetAttributeValue<EntityReference>("businessunitid")?.Id ?? throw SecurityFault.DisabledUser(userId);
        if (userId == Caller.SystemUserId)
            return new Principal(userId, businessUnit, new HashSet<Guid>(), [], HoldsEverything: true);

        var teams = Linked(rows, "teammembership", "systemuserid", userId, "teamid");
        var roleIds = Linked(rows, "systemuserroles", "systemuserid", userId, "roleid");
        foreach (var team in teams)
            roleIds.UnionWith(Linked(rows, "teamroles", "teamid", team, "roleid"));
        return new Principal(
            userId, businessUnit, teams, roleIds.Where(_roles.ContainsKey).Select(id => _roles[id]).ToList(), roleIds.Any(SystemAdministrator.Is));
    }

    private static HashSet<Guid> Linked(StoreSession rows, string intersect, string byColumn, Guid id, string column)
    {
        var linked = new HashSet<Guid>();
        if (rows.Schema.Find(intersect) is not { } table)
            return linked;

        using var statement = rows.Prepare($"SELECT {table.Column(column).Sql} FROM {table.Sql} WHERE {table.Column(byColumn).Sql} = ?").Bind(ColumnValue.Bytes(id));
        while (statement.Step())
            linked.Add(statement.Guid(0));
        return linked;
    }
}
