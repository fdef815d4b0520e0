using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>Rows that a row points at exist, and the user may point at them (Append on the row, AppendTo on those pointed at).</summary>
internal sealed class Lookups(EnvironmentDefinition environment, Authorizer authorizer)
{
    // filled by the platform itself, or covered by the Assign right
    private static readonly HashSet<string> PlatformColumns = new(StringComparer.Ordinal)
    {
        PlatformColumn.CreatedBy, PlatformColumn.CreatedOnBehalfBy, PlatformColumn.ModifiedBy, PlatformColumn.ModifiedOnBehalfBy,
        PlatformColumn.Owner, PlatformColumn.OwningUser, PlatformColumn.OwningTeam, PlatformColumn.OwningBusinessUnit,
    };

    /// <summary>Replaces alternate keys in lookups by ids.</summary>
    /// <exception cref="System.ServiceModel.FaultException">No row has the key.</exception>
    internal static void Resolve(Entity row, RequestScope scope)
    {
        foreach (var reference in row.Attributes.Values.OfType<EntityReference>())
            RowKeys.Resolve(reference, scope);
    }

    /// <param name="table">Table of the row to write.</param>
    /// <param name="row">The row to write.</param>
    /// <param name="stored">The row as the rights see it: with its owner and business unit.</param>
    /// <param name="userId">The user.</param>
    /// <param name="scope">The request.</param>
    internal void Check(TableDefinition table, Entity row, Entity stored, Guid userId, RequestScope scope)
    {
        Resolve(row, scope);
        var appends = false;
        foreach (var (name, value) in row.Attributes)
        {
            if (value is not EntityReference reference || PlatformColumns.Contains(name))
                continue;
            appends = true;
            CheckTarget(reference, userId, scope);
        }

        if (appends)
            authorizer.DemandOnRow(AccessRight.Append, table, stored, userId, scope);
    }

    private void CheckTarget(EntityReference reference, Guid userId, RequestScope scope)
    {
        var target = environment.Table(reference.LogicalName ?? "");
        var row = scope.Rows.Find(target.LogicalName, reference.Id, [target.PrimaryKey, .. RowReach.Columns(target)])
            ?? throw RowFault.DoesNotExist(target.LogicalName, reference.Id);
        authorizer.DemandOnRow(AccessRight.AppendTo, target, row, userId, scope);
    }
}
