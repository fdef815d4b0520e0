using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

namespace Segmentation.Plugins.Sources;

/// <summary>Tables, columns and relationships of the environment; one request for each table asked for.</summary>
public sealed class TableCatalog : IColumnCatalog, IRelationshipCatalog
{
    private readonly IOrganizationService _system;
    private readonly Dictionary<string, EntityMetadata> _tables = new(StringComparer.Ordinal);

    /// <summary>Asks as SYSTEM.</summary>
    public TableCatalog(IOrganizationService system) => _system = system;

    /// <summary>Whether there is such a table.</summary>
    public bool Has(string table) => Find(table) != null;

    /// <summary>Whether the table has such a column.</summary>
    public bool Has(string table, string column) => Column(table, column) != null;

    /// <inheritdoc />
    public string PrimaryKeyOf(string table) => Find(table)?.PrimaryIdAttribute;

    /// <inheritdoc />
    public QueryColumnType? TypeOf(string table, string column) => Column(table, column) is { } found ? ColumnTypeOf.Metadata(found) : null;

    /// <inheritdoc />
    /// <remarks>Looks at the tables asked for so far: a path leads on from one of them.</remarks>
    QueryRelationship IRelationshipCatalog.Find(string name)
    {
        var known = _tables.Values.Where(table => table != null).ToList();
        var lookup = known.SelectMany(table => table.OneToManyRelationships.Concat(table.ManyToOneRelationships)).FirstOrDefault(relationship => IsCalled(relationship, name));
        if (lookup != null)
            return QueryRelationship.OneToMany(lookup.ReferencedEntity, lookup.ReferencedAttribute, lookup.ReferencingEntity, lookup.ReferencingAttribute);
        var many = known.SelectMany(table => table.ManyToManyRelationships).FirstOrDefault(relationship => Same(relationship.SchemaName, name));
        return many == null ? null : QueryRelationship.ManyToMany(
            many.IntersectEntityName,
            new RelationshipEnd(many.Entity1LogicalName, PrimaryKeyOf(many.Entity1LogicalName), many.Entity1IntersectAttribute),
            new RelationshipEnd(many.Entity2LogicalName, PrimaryKeyOf(many.Entity2LogicalName), many.Entity2IntersectAttribute));
    }

    private static bool IsCalled(OneToManyRelationshipMetadata relationship, string name) =>
        Same(relationship.SchemaName, name)
        || Same($"{relationship.ReferencingEntity}_{relationship.ReferencedEntity}_{relationship.ReferencingAttribute}", name)
        || Same($"{relationship.ReferencedEntity}_{relationship.ReferencingEntity}_{relationship.ReferencingAttribute}", name);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private AttributeMetadata Column(string table, string column) =>
        Find(table)?.Attributes.FirstOrDefault(attribute => attribute.LogicalName == column);

    private EntityMetadata Find(string table)
    {
        if (!_tables.TryGetValue(table, out var found))
            _tables[table] = found = Ask(table);
        return found;
    }

    private EntityMetadata Ask(string table)
    {
        var request = new RetrieveEntityRequest { LogicalName = table, EntityFilters = EntityFilters.Entity | EntityFilters.Attributes | EntityFilters.Relationships };
        try
        {
            return ((RetrieveEntityResponse)_system.Execute(request)).EntityMetadata;
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            // no transaction is around an asynchronous step, so that a fault may be answered
            return null;
        }
    }
}
