using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace Segmentation.Plugins.Segments.Tables;

/// <summary>Asks the platform, once for each table. Lives as long as one execution, so that nothing it knows grows old.</summary>
public sealed class MetadataTableCatalog : ITableCatalog
{
    private readonly IOrganizationService _service;
    private readonly Dictionary<string, TableFacts> _known = new(StringComparer.Ordinal);

    /// <summary>Asks through this service.</summary>
    public MetadataTableCatalog(IOrganizationService service) => _service = service;

    /// <inheritdoc />
    /// <remarks>
    /// The fault for an unknown table may not be followed by more requests (learn.microsoft.com, "Troubleshoot Dataverse plug-ins",
    /// transaction errors); whoever gets null refuses the request.
    /// </remarks>
    public TableFacts Find(string logicalName)
    {
        if (!_known.TryGetValue(logicalName, out var table))
            _known[logicalName] = table = Ask(logicalName);
        return table;
    }

    private TableFacts Ask(string logicalName)
    {
        var request = new RetrieveEntityRequest { LogicalName = logicalName, EntityFilters = EntityFilters.Entity | EntityFilters.Attributes };
        try
        {
            var table = ((RetrieveEntityResponse)_service.Execute(request)).EntityMetadata;
            // the platform finds tables in any letter case, queries do not
            return table.LogicalName == logicalName ? FactsOf(table) : null;
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            return null;
        }
    }

    private static TableFacts FactsOf(EntityMetadata table) => new(
        table.LogicalName,
        table.PrimaryIdAttribute,
        table.PrimaryNameAttribute,
        table.Attributes.ToDictionary(column => column.LogicalName, column => ColumnOf(table, column), StringComparer.Ordinal),
        table.IsActivity == true);

    private static ColumnFacts ColumnOf(EntityMetadata table, AttributeMetadata column) => new(
        column.LogicalName,
        ColumnKinds.Of(column),
        (column as EnumAttributeMetadata)?.OptionSet?.Options.Where(option => option.Value != null).Select(option => option.Value.Value).ToList(),
        column.LogicalName == table.PrimaryIdAttribute || (column as LookupAttributeMetadata)?.Targets?.Contains(table.LogicalName) == true,
        ColumnWritings.Of(column));
}
