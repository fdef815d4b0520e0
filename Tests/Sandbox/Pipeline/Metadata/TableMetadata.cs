using Microsoft.Xrm.Sdk.Metadata;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Pipeline.Metadata;

/// <summary>A table as the SDK describes it, with the parts asked for.</summary>
internal static class TableMetadata
{
    internal static EntityMetadata Of(TableDefinition table, EnvironmentDefinition environment, EntityFilters filters, int language)
    {
        var metadata = new EntityMetadata
        {
            LogicalName = table.LogicalName,
            SchemaName = table.SchemaName,
            EntitySetName = table.EntitySetName,
            LogicalCollectionName = table.EntitySetName,
            DisplayName = SdkLabel.Of(table.DisplayName, language),
            DisplayCollectionName = SdkLabel.Of(table.CollectionName, language),
            Description = SdkLabel.Of(table.Description, language),
            IsActivity = table.IsActivity,
            TableType = table.IsActivity ? "Activity" : "Standard",
            OwnershipType = Ownership(table.Ownership),
        };
        metadata
            .With(nameof(EntityMetadata.PrimaryIdAttribute), table.PrimaryKey)
            .With(nameof(EntityMetadata.PrimaryNameAttribute), table.PrimaryName)
            .With(nameof(EntityMetadata.IsIntersect), false)
            .With(nameof(EntityMetadata.IsOptimisticConcurrencyEnabled), true)
            .With(nameof(EntityMetadata.Keys), table.AlternateKeys.Select(key => Key(table, key, language)).ToArray());
        if (filters.HasFlag(EntityFilters.Attributes))
            metadata.With(nameof(EntityMetadata.Attributes), table.Columns.Values.Select(column => ColumnMetadata.Of(table, column, language)).ToArray());
        if (filters.HasFlag(EntityFilters.Relationships))
            AddRelationships(metadata, table, environment);
        return metadata;
    }

    private static void AddRelationships(EntityMetadata metadata, TableDefinition table, EnvironmentDefinition environment)
    {
        OneToManyRelationshipMetadata[] Matching(Func<OneToManyRelationship, bool> matches) =>
            [.. environment.OneToMany.Where(matches).Select(relationship => RelationshipMetadata.Of(relationship, environment))];

        var name = table.LogicalName;
        metadata
            .With(nameof(EntityMetadata.OneToManyRelationships), Matching(relationship => relationship.ReferencedTable == name))
            .With(nameof(EntityMetadata.ManyToOneRelationships), Matching(relationship => relationship.ReferencingTable == name))
            .With(nameof(EntityMetadata.ManyToManyRelationships), environment.ManyToMany
                .Where(relationship => relationship.FirstTable == name || relationship.SecondTable == name).Select(RelationshipMetadata.Of).ToArray());
    }

    private static EntityKeyMetadata Key(TableDefinition table, AlternateKeyDefinition key, int language) => new EntityKeyMetadata
    {
        LogicalName = key.LogicalName,
        SchemaName = key.LogicalName,
        DisplayName = SdkLabel.Of(key.DisplayName, language),
        KeyAttributes = [.. key.Columns],
    }.With(nameof(EntityKeyMetadata.EntityLogicalName), table.LogicalName);

    private static OwnershipTypes Ownership(Ownership ownership) => ownership switch
    {
        Sandbox.Metadata.Ownership.User => OwnershipTypes.UserOwned,
        Sandbox.Metadata.Ownership.Organization => OwnershipTypes.OrganizationOwned,
        Sandbox.Metadata.Ownership.BusinessUnit => OwnershipTypes.BusinessOwned,
        _ => OwnershipTypes.None,
    };
}
