using System.Xml.Linq;
using Microsoft.OData.UriParser;
using Segmentation.Sandbox.WebApi.Model;
using Segmentation.Sandbox.WebApi.Queries;
using Segmentation.Sandbox.WebApi.Requests;
using Segmentation.Sandbox.WebApi.Rows;

namespace Segmentation.Sandbox.WebApi;

/// <summary>Sends a request to what answers it, by the shape of its path and its method.</summary>
internal static class WebApiRouter
{
    public static Task RouteAsync(WebApiContext context)
    {
        var method = context.Http.Request.Method;
        var segments = context.Path.ToList();
        return segments switch
        {
            [] when HttpMethods.IsGet(method) => ServiceDocument.RunAsync(context),
            [OperationImportSegment operation] => CallOperation.RunAsync(context, operation),
            [EntitySetSegment set] => OnSet(context, context.Model.TableOfSet(set.EntitySet.Name)!, method),
            [EntitySetSegment set, KeySegment key] => OnRow(context, context.Model.TableOfSet(set.EntitySet.Name)!, key, method),
            [EntitySetSegment set, KeySegment key, NavigationPropertySegment navigation] when HttpMethods.IsGet(method) => Related(context, set, key, navigation.NavigationProperty.Name),
            [EntitySetSegment set, KeySegment key, NavigationPropertyLinkSegment link] when !HttpMethods.IsGet(method) => Reference(context, set, key, link.NavigationProperty.Name),
            _ => throw WebApiException.NotSupported($"{method} on {context.Http.Request.Path}"),
        };
    }

    private static Task OnSet(WebApiContext context, Metadata.TableDefinition table, string method) => method switch
    {
        "GET" => RetrieveRows.RunAsync(context, table),
        "POST" => WriteRow.CreateAsync(context, table),
        _ => throw WebApiException.NotSupported($"{method} on an entity set"),
    };

    private static Task OnRow(WebApiContext context, Metadata.TableDefinition table, KeySegment key, string method)
    {
        var reference = Keys.Reference(table, key);
        return method switch
        {
            "GET" => RetrieveRow.RunAsync(context, table, reference),
            "PATCH" => WriteRow.UpdateAsync(context, table, reference),
            "DELETE" => WriteRow.DeleteAsync(context, table, reference),
            _ => throw WebApiException.NotSupported($"{method} on a row"),
        };
    }

    private static Task Related(WebApiContext context, EntitySetSegment set, KeySegment key, string property)
    {
        var table = context.Model.TableOfSet(set.EntitySet.Name)!;
        var navigation = context.Model.NavigationOf(table, property)!;
        if (!navigation.IsCollection) throw WebApiException.NotSupported("Following a single-valued navigation property in the path; use $expand");
        var reference = Keys.Reference(table, key);
        if (reference.KeyAttributes.Count > 0) throw WebApiException.NotSupported("Related rows of a row addressed by alternate key");
        var condition = new XElement("condition", new XAttribute("attribute", navigation.Relationship.ReferencingColumn), new XAttribute("operator", "eq"), new XAttribute("value", Literals.Of(reference.Id)));
        return RetrieveRows.RunAsync(context, context.Model.Environment.Table(navigation.Target), condition);
    }

    private static Task Reference(WebApiContext context, EntitySetSegment set, KeySegment key, string property)
    {
        var table = context.Model.TableOfSet(set.EntitySet.Name)!;
        return WriteReference.RunAsync(context, table, Keys.Reference(table, key), context.Model.NavigationOf(table, property)!);
    }
}
