using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Runtime;
using Segmentation.Sandbox.WebApi.Queries;
using Segmentation.Sandbox.WebApi.Rows;

namespace Segmentation.Sandbox.WebApi.Requests;

/// <summary>GET on one row, by primary or alternate key.</summary>
internal static class RetrieveRow
{
    public static Task RunAsync(WebApiContext context, TableDefinition table, EntityReference key, int status = 200)
    {
        var query = new ODataQueryTranslator(context.Model).Translate(table, context.Options);
        query.FetchXml.Element("entity")!.Add(new XElement("filter", Conditions(table, key)));
        var rows = FetchQueries.Run(context, query.FetchXml);
        if (rows.Entities.Count == 0) throw Missing(table, key);
        var row = rows.Entities[0];
        var expanded = ExpandedCollections.Read(context, table, rows, query.Shape);
        context.Http.Response.Headers.ETag = RowWriter.ETag(row.RowVersion ?? "");
        return context.WriteAsync(json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{context.Root}$metadata#{table.EntitySetName}/$entity");
            var writer = new RowWriter(context.Model, context.Preferences);
            writer.WriteMembers(json, table, row, query.Shape);
            foreach (var collection in expanded) collection.Write(json, writer, row.Id);
            json.WriteEndObject();
        }, status);
    }

    /// <summary>The fault for a row that does not exist, or that the caller cannot see.</summary>
    public static Exception Missing(TableDefinition table, EntityReference key) => OrganizationFault.Create(ErrorCodes.ObjectDoesNotExist,
        key.KeyAttributes.Count == 0 ? $"Entity '{table.LogicalName}' With Id = {key.Id:D} Does Not Exist" : $"A record with the specified key values does not exist in {table.LogicalName} entity");

    /// <summary>The conditions that single out the row.</summary>
    public static IEnumerable<XElement> Conditions(TableDefinition table, EntityReference key) => key.KeyAttributes.Count == 0
        ? [Equal(table.PrimaryKey, key.Id)]
        : key.KeyAttributes.Select(pair => Equal(pair.Key, pair.Value is OptionSetValue option ? option.Value : pair.Value));

    private static XElement Equal(string column, object value) =>
        new("condition", new XAttribute("attribute", column), new XAttribute("operator", "eq"), new XAttribute("value", Literals.Of(value)));
}
