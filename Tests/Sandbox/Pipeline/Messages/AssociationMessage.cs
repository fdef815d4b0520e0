using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Rows;
using Segmentation.Sandbox.Pipeline.Steps;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>
/// Associates rows, or ends it: in the intersect table of a many-to-many relationship, or by the lookup of a one-to-many one, which
/// then is an update of the row with the lookup. Steps are registered for it without a table, as on the platform.
/// </summary>
internal abstract class AssociationMessage(EnvironmentDefinition environment, Authorizer authorizer, StepContextFactory contexts) : MessageHandler
{
    internal override void Check(Operation operation, RequestScope scope)
    {
        RowKeys.Resolve(TargetParameter.Required<EntityReference>(operation.InputParameters, Parameter.Target, Message), scope);
        TargetParameter.Required<Relationship>(operation.InputParameters, Parameter.Relationship, Message);
        foreach (var related in TargetParameter.Required<EntityReferenceCollection>(operation.InputParameters, Parameter.RelatedEntities, Message))
            RowKeys.Resolve(related, scope);
    }

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var target = operation.TargetReference;
        var relationship = (Relationship)operation.InputParameters[Parameter.Relationship];
        var manyToMany = RelationshipSides.ManyToMany(environment, relationship.SchemaName);
        foreach (var related in (EntityReferenceCollection)operation.InputParameters[Parameter.RelatedEntities])
            if (manyToMany is not null)
                ManyToMany(manyToMany, target, related, relationship.PrimaryEntityRole, operation, scope);
            else
                OneToMany(RelationshipSides.OneToMany(environment, relationship.SchemaName), target, related, operation, scope, dispatcher);
    }

    private protected abstract void Change(ManyToManyRelationship relationship, Guid first, Guid second, RequestScope scope);

    private protected abstract EntityReference? LookupValue(EntityReference referenced);

    private void ManyToMany(ManyToManyRelationship relationship, EntityReference target, EntityReference related, EntityRole? role, Operation operation, RequestScope scope)
    {
        var (first, second) = RelationshipSides.Order(relationship, target, related, role);
        Demand(AccessRight.Append, target, operation, scope);
        Demand(AccessRight.AppendTo, related, operation, scope);
        Change(relationship, first, second, scope);
    }

    private void OneToMany(OneToManyRelationship relationship, EntityReference target, EntityReference related, Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        var targetIsReferenced = relationship.ReferencedTable == target.LogicalName && relationship.ReferencingTable == related.LogicalName;
        var (referenced, referencing) = targetIsReferenced ? (target, related) : (related, target);
        var table = environment.Table(relationship.ReferencingTable);
        var change = new Entity(table.LogicalName, referencing.Id) { [relationship.ReferencingColumn] = LookupValue(referenced) };
        dispatcher.Run(
            operation.Internal(MessageNames.Update, table, referencing.Id, new ParameterCollection { [Parameter.Target] = change }, contexts.AsParent(operation, scope)), scope);
    }

    private void Demand(AccessRight right, EntityReference reference, Operation operation, RequestScope scope)
    {
        var table = environment.Table(reference.LogicalName);
        var row = scope.Rows.Find(table.LogicalName, reference.Id, [table.PrimaryKey, .. RowReach.Columns(table)]) ?? throw RowFault.DoesNotExist(table.LogicalName, reference.Id);
        authorizer.DemandOnRow(right, table, row, operation.UserId, scope);
    }
}
