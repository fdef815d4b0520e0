using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Queries;
using Segmentation.Sandbox.WebApi.Rows;

namespace Segmentation.Sandbox.WebApi.Requests;

/// <summary>Reads the rows of expanded collections: one query a collection, whatever the number of rows.</summary>
internal static class ExpandedCollections
{
    public static IReadOnlyList<ExpandedCollection> Read(WebApiContext context, TableDefinition table, EntityCollection rows, RowShape shape) =>
        rows.Entities.Count == 0
            ? []
            : [.. shape.Expansions.Where(expansion => expansion.Collection is not null).Select(expansion => Read(context, table, rows, expansion))];

    private static ExpandedCollection Read(WebApiContext context, TableDefinition table, EntityCollection rows, RowExpansion expansion)
    {
        var lookup = expansion.Collection!.ReferencingColumn;
        var fetch = new XElement("fetch", new XElement("entity", new XAttribute("name", expansion.Table.LogicalName),
            expansion.Columns is null
                ? new XElement("all-attributes")
                : expansion.Columns.Append(lookup).Distinct().Select(column => (object)new XElement("attribute", new XAttribute("name", column))),
            new XElement("filter", new XElement("condition", new XAttribute("attribute", lookup), new XAttribute("operator", "in"),
                rows.Entities.Select(row => new XElement("value", row.Id))))));
        var byParent = FetchQueries.Run(context, fetch).Entities.ToLookup(row => row.GetAttributeValue<EntityReference>(lookup).Id);
        return new ExpandedCollection(expansion, byParent);
    }
}

/// <summary>The rows of one expanded collection by parent.</summary>
internal sealed record ExpandedCollection(RowExpansion Expansion, ILookup<Guid, Entity> ByParent)
{
    public void Write(Utf8JsonWriter json, RowWriter writer, Guid parent)
    {
        json.WriteStartArray(Expansion.Property);
        foreach (var row in ByParent[parent])
        {
            json.WriteStartObject();
            writer.WriteMembers(json, Expansion.Table, row, new RowShape(Expansion.Columns, []));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
