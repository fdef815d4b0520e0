using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Runtime;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Pipeline.Rows;

/// <summary>The rows of intersect tables: one for each pair that a many-to-many relationship associates.</summary>
internal sealed class IntersectRows(EnvironmentDefinition environment)
{
    /// <exception cref="System.ServiceModel.FaultException">The two are associated already.</exception>
    internal static void Add(ManyToManyRelationship relationship, Guid first, Guid second, RequestScope scope)
    {
        if (Find(relationship, first, second, scope) is not null)
            throw OrganizationFault.Create(ErrorCodes.DuplicateRecord, "Cannot insert duplicate key.");
        var (firstColumn, secondColumn) = IntersectTable.Columns(relationship);
        scope.Writing.Insert(new Entity(relationship.IntersectTable) { [firstColumn] = first, [secondColumn] = second });
    }

    /// <summary>Ends the association of two rows; nothing happens when there is none.</summary>
    internal static void Remove(ManyToManyRelationship relationship, Guid first, Guid second, RequestScope scope)
    {
        if (Find(relationship, first, second, scope) is { } id)
            scope.Writing.Delete(relationship.IntersectTable, id);
    }

    /// <summary>Ends all associations of a row that is deleted.</summary>
    internal void Remove(string table, Guid id, RequestScope scope)
    {
        foreach (var relationship in environment.ManyToMany)
        {
            var (first, second) = IntersectTable.Columns(relationship);
            if (relationship.FirstTable == table)
                RemoveBy(relationship.IntersectTable, first, table, id, scope);
            if (relationship.SecondTable == table)
                RemoveBy(relationship.IntersectTable, second, table, id, scope);
        }
    }

    private static void RemoveBy(string intersect, string column, string table, Guid id, RequestScope scope)
    {
        foreach (var row in scope.Rows.Referencing(intersect, column, new EntityReference(table, id)))
            scope.Writing.Delete(intersect, row);
    }

    private static Guid? Find(ManyToManyRelationship relationship, Guid first, Guid second, RequestScope scope)
    {
        var (firstColumn, secondColumn) = IntersectTable.Columns(relationship);
        return scope.Rows.FindByKey(relationship.IntersectTable, [new(firstColumn, first), new(secondColumn, second)]);
    }
}
