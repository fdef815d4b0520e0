using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Rows;
using Segmentation.Sandbox.Pipeline.Steps;

namespace Segmentation.Sandbox.Pipeline.Cascades;

/// <summary>A new owner takes over referencing rows too, as their relationship says (learn.microsoft.com, "Table relationship behavior").</summary>
internal sealed class AssignCascade(EnvironmentDefinition environment, StepContextFactory contexts)
{
    internal void Run(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var target = new EntityReference(operation.Table!.LogicalName, operation.PrimaryId);
        var owner = operation.TargetRow.GetAttributeValue<EntityReference>(PlatformColumn.Owner);
        var formerOwner = operation.Before?.GetAttributeValue<EntityReference>(PlatformColumn.Owner);
        foreach (var relationship in environment.OneToMany)
        {
            if (relationship.ReferencedTable != target.LogicalName || relationship.OnAssign is CascadeAction.NoCascade)
                continue;
            var table = environment.Table(relationship.ReferencingTable);
            if (table.Ownership != Ownership.User)
                continue;
            foreach (var id in scope.Rows.Referencing(table.LogicalName, relationship.ReferencingColumn, target))
                if (Concerns(relationship.OnAssign, table, id, owner, formerOwner, scope))
                    dispatcher.Run(operation.Internal(MessageNames.Update, table, id, Parameters(table, id, owner), contexts.AsParent(operation, scope)), scope);
        }
    }

    private static bool Concerns(CascadeAction action, TableDefinition table, Guid id, EntityReference owner, EntityReference? formerOwner, RequestScope scope)
    {
        var child = scope.Rows.Find(table.LogicalName, id, table.Columns.ContainsKey(PlatformColumn.State) ? [PlatformColumn.Owner, PlatformColumn.State] : [PlatformColumn.Owner]);
        var childOwner = child?.GetAttributeValue<EntityReference>(PlatformColumn.Owner);
        if (child is null || childOwner?.Id == owner.Id)
            return false;
        return action switch
        {
            CascadeAction.Cascade => true,
            CascadeAction.Active => child.GetAttributeValue<OptionSetValue>(PlatformColumn.State) is null or { Value: 0 },
            CascadeAction.UserOwned => childOwner?.Id == formerOwner?.Id,
            _ => false,
        };
    }

    private static ParameterCollection Parameters(TableDefinition table, Guid id, EntityReference owner) => new()
    {
        [Parameter.Target] = new Entity(table.LogicalName, id) { [PlatformColumn.Owner] = new EntityReference(owner.LogicalName, owner.Id) },
    };
}
