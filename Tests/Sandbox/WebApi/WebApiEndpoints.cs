using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.WebApi.Definitions;
using Segmentation.Sandbox.WebApi.Model;
using Segmentation.Sandbox.WebApi.Requests;

namespace Segmentation.Sandbox.WebApi;

/// <summary>The Dataverse Web API at /api/data/v9.x.</summary>
public static class WebApiEndpoints
{
    /// <summary>Maps the Web API.</summary>
    /// <param name="routes">Where to map it.</param>
    /// <param name="model">The environment as it is now.</param>
    /// <param name="server">The organisation.</param>
    /// <param name="callers">Who sends a request.</param>
    public static void MapWebApi(this IEndpointRouteBuilder routes, Func<WebApiModel> model, IOrganizationServer server, ICallerResolver callers) =>
        routes.Map("/api/data/v9.{minor:int}/{**path}", async (HttpContext http, int minor, string? path) =>
        {
            http.Response.Headers["OData-Version"] = "4.0";
            try
            {
                var current = model();
                if (path == "$metadata") await MetadataDocument.RunAsync(http, current);
                else if (path == "$batch") throw WebApiException.NotSupported("$batch");
                else
                {
                    var isDefinition = path is not null && (path.StartsWith("EntityDefinitions", StringComparison.Ordinal) || path.StartsWith("GlobalOptionSetDefinitions", StringComparison.Ordinal));
                    var parsed = ParsePath(isDefinition ? DefinitionTypes.Model : current.Edm, http);
                    var context = new WebApiContext(http, current, server, callers.Resolve(http.Request), parsed, $"{http.Request.Scheme}://{http.Request.Host}/api/data/v9.{minor}/");
                    await (isDefinition ? RetrieveDefinitions.RunAsync(context) : WebApiRouter.RouteAsync(context));
                }
            }
            catch (Exception exception) when (!http.Response.HasStarted)
            {
                if (!await WebApiErrors.TryWriteAsync(http, exception)) throw;
            }
        });

    private static ODataPath ParsePath(IEdmModel model, HttpContext http)
    {
        // the raw target keeps escaped slashes and quotes in key values apart from those of the path
        var target = http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var path = target.Split('?', 2)[0];
        var start = path.IndexOf('/', path.IndexOf("/v9.", StringComparison.OrdinalIgnoreCase) + 1) + 1;
        var relative = start == 0 ? "" : path[start..];
        if (relative.Length == 0) return new ODataPath();
        try
        {
            return new ODataUriParser(model, new Uri(relative + ParameterAliases(http), UriKind.Relative)) { Resolver = new AlternateKeysODataUriResolver(model) }.ParsePath();
        }
        catch (ODataUnrecognizedPathException)
        {
            throw WebApiException.ResourceNotFound($"Resource not found for the segment '{relative.Split('/', '(')[0]}'.");
        }
        catch (ODataException exception)
        {
            throw WebApiException.BadQuery(exception.Message);
        }
    }

    private static string ParameterAliases(HttpContext http)
    {
        var aliases = http.Request.Query.Where(option => option.Key.StartsWith('@')).Select(option => $"{option.Key}={Uri.EscapeDataString(option.Value.ToString())}").ToList();
        return aliases.Count == 0 ? "" : "?" + string.Join("&", aliases);
    }
}
