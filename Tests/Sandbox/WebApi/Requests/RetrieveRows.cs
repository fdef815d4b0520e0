using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Queries;
using Segmentation.Sandbox.WebApi.Rows;

namespace Segmentation.Sandbox.WebApi.Requests;

/// <summary>GET on an entity set or on the rows related to one row.</summary>
internal static class RetrieveRows
{
    /// <summary>Answers with a page of rows.</summary>
    /// <param name="context">The request.</param>
    /// <param name="table">Table asked.</param>
    /// <param name="related">Condition that keeps the rows related to another; null: all.</param>
    public static Task RunAsync(WebApiContext context, TableDefinition table, XElement? related = null)
    {
        if (context.Options.TryGetValue("fetchXml", out var fetchXml)) return FetchXmlAsync(context, table, fetchXml);
        var query = new ODataQueryTranslator(context.Model).Translate(table, context.Options, context.Preferences.MaxPageSize);
        if (related is not null) query.FetchXml.Element("entity")!.Add(new XElement("filter", related));
        if (context.Options.TryGetValue("$skiptoken", out var token)) PagingTokens.Apply(query.FetchXml, token);
        var rows = FetchQueries.Run(context, query.FetchXml);
        var expanded = ExpandedCollections.Read(context, table, rows, query.Shape);
        return context.WriteAsync(json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{context.Root}$metadata#{table.EntitySetName}{SelectionText(context)}");
            if (query.Count) json.WriteNumber("@odata.count", rows.TotalRecordCount >= 0 ? rows.TotalRecordCount : rows.Entities.Count);
            WriteRows(context, json, table, rows, query.Shape, expanded);
            if (rows.MoreRecords && !query.IsWhole) json.WriteString("@odata.nextLink", PagingTokens.NextLink(context, rows));
            json.WriteEndObject();
        });
    }

    private static Task FetchXmlAsync(WebApiContext context, TableDefinition table, string fetchXml)
    {
        var shape = FetchXmlShape.Of(table, fetchXml);
        var rows = FetchQueries.Run(context, fetchXml);
        return context.WriteAsync(json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{context.Root}$metadata#{table.EntitySetName}");
            if (rows.TotalRecordCount >= 0 && context.Preferences.Includes("Microsoft.Dynamics.CRM.totalrecordcount"))
            {
                json.WriteNumber("@Microsoft.Dynamics.CRM.totalrecordcount", rows.TotalRecordCount);
                json.WriteBoolean("@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded", rows.TotalRecordCountLimitExceeded);
            }
            if (context.Preferences.Includes("Microsoft.Dynamics.CRM.morerecords")) json.WriteBoolean("@Microsoft.Dynamics.CRM.morerecords", rows.MoreRecords);
            WriteRows(context, json, table, rows, shape, []);
            if (rows.MoreRecords && context.Preferences.Includes("Microsoft.Dynamics.CRM.fetchxmlpagingcookie"))
                json.WriteString("@Microsoft.Dynamics.CRM.fetchxmlpagingcookie", PagingTokens.Cookie(rows, PagingTokens.PageOf(fetchXml) + 1));
            json.WriteEndObject();
        });
    }

    private static void WriteRows(WebApiContext context, Utf8JsonWriter json, TableDefinition table, EntityCollection rows, RowShape shape, IReadOnlyList<ExpandedCollection> expanded)
    {
        var writer = new RowWriter(context.Model, context.Preferences);
        json.WriteStartArray("value");
        foreach (var row in rows.Entities)
        {
            json.WriteStartObject();
            writer.WriteMembers(json, table, row, shape);
            foreach (var collection in expanded) collection.Write(json, writer, row.Id);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string SelectionText(WebApiContext context) => context.Options.TryGetValue("$select", out var select) ? $"({select})" : "";
}
