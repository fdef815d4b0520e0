using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Rows;

namespace Segmentation.Sandbox.WebApi.Requests;

/// <summary>POST, PATCH and DELETE on rows.</summary>
internal static class WriteRow
{
    public static async Task CreateAsync(WebApiContext context, TableDefinition table)
    {
        var row = new RowReader(context.Model).Read(table, await context.ReadBodyAsync());
        var id = ((CreateResponse)context.Server.Execute(new CreateRequest { Target = row }, context.Caller)).id;
        await AnswerAsync(context, table, new EntityReference(table.LogicalName, id), created: true);
    }

    /// <summary>PATCH updates or creates; If-Match: * only updates, If-None-Match: * only creates, If-Match: tag checks the version.</summary>
    public static async Task UpdateAsync(WebApiContext context, TableDefinition table, EntityReference key)
    {
        var row = new RowReader(context.Model).Read(table, await context.ReadBodyAsync());
        row.Id = key.Id;
        row.KeyAttributes = key.KeyAttributes;
        var ifMatch = context.Http.Request.Headers.IfMatch.ToString();
        if (context.Http.Request.Headers.IfNoneMatch.ToString() == "*")
        {
            var id = ((CreateResponse)context.Server.Execute(new CreateRequest { Target = row }, context.Caller)).id;
            await AnswerAsync(context, table, new EntityReference(table.LogicalName, id), created: true);
        }
        else if (ifMatch.Length > 0)
        {
            var request = new UpdateRequest { Target = row };
            if (ifMatch != "*")
            {
                row.RowVersion = Version(ifMatch);
                request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
            }
            context.Server.Execute(request, context.Caller);
            await AnswerAsync(context, table, key, created: false);
        }
        else
        {
            var response = (UpsertResponse)context.Server.Execute(new UpsertRequest { Target = row }, context.Caller);
            await AnswerAsync(context, table, response.Target ?? key, response.RecordCreated);
        }
    }

    public static Task DeleteAsync(WebApiContext context, TableDefinition table, EntityReference key)
    {
        var request = new DeleteRequest { Target = key };
        var ifMatch = context.Http.Request.Headers.IfMatch.ToString();
        if (ifMatch.Length > 0 && ifMatch != "*")
        {
            key.RowVersion = Version(ifMatch);
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }
        context.Server.Execute(request, context.Caller);
        context.Http.Response.StatusCode = 204;
        return Task.CompletedTask;
    }

    private static Task AnswerAsync(WebApiContext context, TableDefinition table, EntityReference key, bool created)
    {
        var address = $"{context.Root}{table.EntitySetName}({key.Id:D})";
        if (context.Preferences.ReturnRepresentation)
        {
            if (created) context.Http.Response.Headers.Location = address;
            return RetrieveRow.RunAsync(context, table, key, created ? 201 : 200);
        }
        context.Http.Response.Headers["OData-EntityId"] = address;
        context.Http.Response.StatusCode = 204;
        return Task.CompletedTask;
    }

    private static string Version(string etag)
    {
        var tag = etag.StartsWith("W/", StringComparison.Ordinal) ? etag[2..] : etag;
        return tag.Trim('"');
    }
}
