using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>Finds a relationship by its schema name.</summary>
internal static class RelationshipSides
{
    internal static ManyToManyRelationship? ManyToMany(EnvironmentDefinition environment, string schemaName) =>
        environment.ManyToMany.FirstOrDefault(relationship => string.Equals(relationship.SchemaName, schemaName, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="System.ServiceModel.FaultException">There is no such relationship between the two tables.</exception>
    internal static OneToManyRelationship OneToMany(EnvironmentDefinition environment, string schemaName) =>
        environment.OneToMany.FirstOrDefault(relationship => string.Equals(relationship.SchemaName, schemaName, StringComparison.OrdinalIgnoreCase))
        ?? throw OrganizationFault.Create(ErrorCodes.InvalidArgument, $"There is no relationship with schema name '{schemaName}'.");

    /// <summary>The ids in the order of the relationship's sides.</summary>
    internal static (Guid First, Guid Second) Order(ManyToManyRelationship relationship, EntityReference target, EntityReference related, EntityRole? role)
    {
        var targetIsFirst = relationship.FirstTable == relationship.SecondTable
            ? role != EntityRole.Referenced
            : relationship.FirstTable == target.LogicalName;
        var (first, second) = targetIsFirst ? (target, related) : (related, target);
        if (first.LogicalName != relationship.FirstTable || second.LogicalName != relationship.SecondTable)
            throw OrganizationFault.Create(ErrorCodes.InvalidArgument,
                $"Relationship '{relationship.SchemaName}' associates {relationship.FirstTable} with {relationship.SecondTable}, not {target.LogicalName} with {related.LogicalName}.");
        return (first.Id, second.Id);
    }
}
