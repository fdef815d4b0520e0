using System.Text.Json;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Model;
using Segmentation.Sandbox.WebApi.Rows;

namespace Segmentation.Sandbox.WebApi.Requests;

/// <summary>Calls a custom API, or WhoAmI.</summary>
internal static class CallOperation
{
    public static async Task RunAsync(WebApiContext context, OperationImportSegment segment)
    {
        var operation = segment.OperationImports.First().Operation;
        var isFunction = operation.IsFunction();
        if (isFunction != HttpMethods.IsGet(context.Http.Request.Method))
            throw new WebApiException(405, unchecked((int)0x80060888), $"'{operation.Name}' is {(isFunction ? "a function: call it with GET" : "an action: call it with POST")}.");
        var request = new OrganizationRequest(operation.Name);
        var api = context.Model.Environment.CustomApis.FirstOrDefault(candidate => candidate.UniqueName == operation.Name);
        if (isFunction) foreach (var parameter in segment.Parameters) request[parameter.Name] = Constant(parameter.Value);
        else if (api is not null) await ReadParametersAsync(context, api, request);
        var response = context.Server.Execute(request, context.Caller);
        if (response.Results.Count == 0)
        {
            context.Http.Response.StatusCode = 204;
            return;
        }
        await context.WriteAsync(json => WriteResponse(context, json, operation.Name, response));
    }

    private static async Task ReadParametersAsync(WebApiContext context, CustomApiDefinition api, OrganizationRequest request)
    {
        if (context.Http.Request.ContentLength is null or 0 && !context.Http.Request.Headers.ContainsKey("Transfer-Encoding")) return;
        var body = await context.ReadBodyAsync();
        if (body.ValueKind != JsonValueKind.Object) throw WebApiException.BadQuery($"The body of '{api.UniqueName}' must be a JSON object with its parameters.");
        foreach (var member in body.EnumerateObject())
        {
            var parameter = api.Parameters.FirstOrDefault(candidate => candidate.UniqueName == member.Name)
                ?? throw WebApiException.BadQuery($"The parameter '{member.Name}' in the request payload is not a valid parameter for the operation '{api.UniqueName}'.");
            request[parameter.UniqueName] = ParameterReader.Read(context.Model, api, parameter, member.Value);
        }
    }

    private static object? Constant(object value) => value switch
    {
        ConstantNode constant => constant.Value is DateTimeOffset moment ? moment.UtcDateTime : constant.Value,
        ConvertNode convert => Constant(convert.Source),
        _ => throw WebApiException.NotSupported("A function parameter that is not a literal"),
    };

    private static void WriteResponse(WebApiContext context, Utf8JsonWriter json, string name, OrganizationResponse response)
    {
        json.WriteStartObject();
        json.WriteString("@odata.context", $"{context.Root}$metadata#{EdmModelBuilder.Namespace}.{name}Response");
        foreach (var (key, value) in response.Results)
        {
            json.WritePropertyName(key);
            if (value is string[] texts)
            {
                json.WriteStartArray();
                foreach (var text in texts) json.WriteStringValue(text);
                json.WriteEndArray();
            }
            else ValueWriter.Write(json, value);
        }
        json.WriteEndObject();
    }
}
