using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Steps;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Cascades;

/// <summary>What a delete does to the rows that reference the deleted one (learn.microsoft.com, "Table relationship behavior").</summary>
internal sealed class DeleteCascade(EnvironmentDefinition environment, StepContextFactory contexts)
{
    /// <exception cref="System.ServiceModel.FaultException">Rows reference it over a relationship that restricts deletion.</exception>
    internal void Run(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var target = new EntityReference(operation.Table!.LogicalName, operation.PrimaryId);
        scope.Deleting.Add(target.Id);
        var relationships = environment.OneToMany.Where(relationship => relationship.ReferencedTable == target.LogicalName).ToArray();

        foreach (var relationship in relationships.Where(relationship => relationship.OnDelete == CascadeAction.Restrict))
            if (Referencing(relationship, target, scope).Any(id => !scope.Deleting.Contains(id)))
                throw OrganizationFault.Create(ErrorCodes.CannotDeleteDueToAssociation,
                    "The object you tried to delete is associated with another object and cannot be deleted.");

        foreach (var relationship in relationships)
            if (relationship.OnDelete == CascadeAction.Cascade)
                DeleteChildren(relationship, target, operation, scope, dispatcher);
            else if (relationship.OnDelete == CascadeAction.RemoveLink)
                ClearLinks(relationship, target, scope);
    }

    private void DeleteChildren(OneToManyRelationship relationship, EntityReference target, Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var table = environment.Table(relationship.ReferencingTable);
        foreach (var id in Referencing(relationship, target, scope))
        {
            // a row that references it over two relationships may be gone by now, or about to
            if (scope.Deleting.Contains(id) || !scope.Rows.Exists(table.LogicalName, id))
                continue;
            dispatcher.Run(operation.CascadedDelete(table, id, contexts.AsParent(operation, scope)), scope);
        }
    }

    // the platform clears the links in the database: no update runs for them
    private static void ClearLinks(OneToManyRelationship relationship, EntityReference target, RequestScope scope)
    {
        foreach (var id in Referencing(relationship, target, scope))
            scope.Writing.Update(new Entity(relationship.ReferencingTable, id) { [relationship.ReferencingColumn] = null });
    }

    private static IReadOnlyList<Guid> Referencing(OneToManyRelationship relationship, EntityReference target, RequestScope scope) =>
        scope.Rows.Referencing(relationship.ReferencingTable, relationship.ReferencingColumn, target);
}
