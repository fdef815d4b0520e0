using Microsoft.Xrm.Sdk.Metadata;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Pipeline.Metadata;

/// <summary>Relationships as the SDK describes them.</summary>
internal static class RelationshipMetadata
{
    internal static OneToManyRelationshipMetadata Of(OneToManyRelationship relationship, EnvironmentDefinition environment) => new()
    {
        SchemaName = relationship.SchemaName,
        IsValidForAdvancedFind = relationship.IsValidForAdvancedFind,
        ReferencedEntity = relationship.ReferencedTable,
        ReferencedAttribute = environment.Tables.GetValueOrDefault(relationship.ReferencedTable)?.PrimaryKey,
        ReferencedEntityNavigationPropertyName = relationship.CollectionNavigation,
        ReferencingEntity = relationship.ReferencingTable,
        ReferencingAttribute = relationship.ReferencingColumn,
        ReferencingEntityNavigationPropertyName = relationship.LookupNavigation,
        CascadeConfiguration = new CascadeConfiguration { Assign = Cascade(relationship.OnAssign), Delete = Cascade(relationship.OnDelete) },
    };

    internal static ManyToManyRelationshipMetadata Of(ManyToManyRelationship relationship)
    {
        var (first, second) = IntersectTable.Columns(relationship);
        return new ManyToManyRelationshipMetadata
        {
            SchemaName = relationship.SchemaName,
            IntersectEntityName = relationship.IntersectTable,
            Entity1LogicalName = relationship.FirstTable,
            Entity1IntersectAttribute = first,
            Entity1NavigationPropertyName = relationship.SchemaName,
            Entity2LogicalName = relationship.SecondTable,
            Entity2IntersectAttribute = second,
            Entity2NavigationPropertyName = relationship.SchemaName,
        };
    }

    private static CascadeType Cascade(CascadeAction action) => action switch
    {
        CascadeAction.Cascade => CascadeType.Cascade,
        CascadeAction.Active => CascadeType.Active,
        CascadeAction.UserOwned => CascadeType.UserOwned,
        CascadeAction.RemoveLink => CascadeType.RemoveLink,
        CascadeAction.Restrict => CascadeType.Restrict,
        _ => CascadeType.NoCascade,
    };
}
