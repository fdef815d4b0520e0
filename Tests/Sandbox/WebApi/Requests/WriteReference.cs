using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Model;
using Segmentation.Sandbox.WebApi.Rows;

namespace Segmentation.Sandbox.WebApi.Requests;

/// <summary>PUT, POST and DELETE on $ref: setting and clearing lookups.</summary>
internal static class WriteReference
{
    public static async Task RunAsync(WebApiContext context, TableDefinition table, EntityReference key, Navigation navigation)
    {
        var row = new Entity(table.LogicalName, key.Id) { KeyAttributes = key.KeyAttributes };
        if (navigation.IsCollection) throw WebApiException.NotSupported("$ref on a collection-valued navigation property");
        if (HttpMethods.IsDelete(context.Http.Request.Method)) row[navigation.Relationship.ReferencingColumn] = null;
        else
        {
            var body = await context.ReadBodyAsync();
            if (!body.TryGetProperty("@odata.id", out var address) || address.GetString() is not { } target) throw WebApiException.BadQuery("The body of a $ref request must be {\"@odata.id\": \"<address of a row>\"}.");
            row[navigation.Relationship.ReferencingColumn] = RowAddress.Parse(context.Model, target, [navigation.Target]);
        }
        context.Server.Execute(new UpdateRequest { Target = row }, context.Caller);
        context.Http.Response.StatusCode = 204;
    }
}
