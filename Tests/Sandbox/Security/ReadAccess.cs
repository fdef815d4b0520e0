using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Query;

namespace Segmentation.Sandbox.Security;

/// <summary>The rows a user may read, for queries.</summary>
internal sealed class ReadAccess(EnvironmentDefinition environment, Principal principal, RequestScope scope) : IReadAccess
{
    private readonly Dictionary<string, RowScope> _scopes = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public RowScope Of(string table)
    {
        if (!_scopes.TryGetValue(table, out var rows))
            _scopes[table] = rows = Compute(table);
        return rows;
    }

    private RowScope Compute(string table)
    {
        // intersect tables have no privileges of their own
        if (!environment.Tables.TryGetValue(table, out var definition) || principal.HoldsEverything || PrivilegeName.IsReadByEverybody(definition))
            return RowScope.Everything;

        Guid[] owners = [principal.UserId, .. principal.Teams];
        return principal.DepthOf(PrivilegeName.Of(AccessRight.Read, definition)) switch
        {
            PrivilegeDepth.Basic => new RowScope(ReadDepth.Basic, owners, []),
            PrivilegeDepth.Local => new RowScope(ReadDepth.Local, owners, [principal.BusinessUnitId]),
            PrivilegeDepth.Deep => new RowScope(ReadDepth.Deep, owners, [.. BusinessUnits.Below(principal.BusinessUnitId, scope.Rows)]),
            PrivilegeDepth.Global => RowScope.Everything,
            _ => throw SecurityFault.MissingPrivilege(principal, PrivilegeName.Of(AccessRight.Read, definition), definition),
        };
    }
}
