using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Model;

namespace Segmentation.Sandbox.WebApi.Rows;

/// <summary>Key segments as references to rows: by primary key or by alternate key.</summary>
internal static class Keys
{
    public static EntityReference Reference(TableDefinition table, KeySegment key)
    {
        var values = key.Keys.ToList();
        if (values is [{ Key: var name, Value: Guid id }] && name == table.PrimaryKey) return new EntityReference(table.LogicalName, id);
        var attributes = new KeyAttributeCollection();
        foreach (var (property, value) in values)
        {
            var column = PropertyNames.ColumnOf(table, property)!;
            attributes.Add(column.LogicalName, column.IsChoice && value is int option ? new OptionSetValue(option) : value);
        }
        return new EntityReference(table.LogicalName, attributes);
    }
}
