using System.Globalization;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Model;

namespace Segmentation.Sandbox.WebApi.Requests;

/// <summary>JSON values as SDK values of a custom API parameter's type.</summary>
internal static class ParameterReader
{
    public static object? Read(WebApiModel model, CustomApiDefinition api, CustomApiParameter parameter, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        try
        {
            return parameter.Type switch
            {
                CustomApiType.Boolean => value.GetBoolean(),
                CustomApiType.DateTime => DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime,
                CustomApiType.Decimal => value.GetDecimal(),
                CustomApiType.Float => value.GetDouble(),
                CustomApiType.Integer => value.GetInt32(),
                CustomApiType.Money => new Money(value.GetDecimal()),
                CustomApiType.Picklist => new OptionSetValue(value.GetInt32()),
                CustomApiType.String => value.GetString(),
                CustomApiType.StringArray => value.EnumerateArray().Select(item => item.GetString()!).ToArray(),
                CustomApiType.Guid => value.GetGuid(),
                CustomApiType.EntityReference => Reference(model, parameter, value),
                _ => throw WebApiException.NotSupported($"A custom API parameter of type {parameter.Type}"),
            };
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or OverflowException or KeyNotFoundException)
        {
            throw WebApiException.BadQuery($"Cannot convert the literal '{value.GetRawText()}' to the type {parameter.Type} of parameter '{parameter.UniqueName}' of '{api.UniqueName}'.");
        }
    }

    private static EntityReference Reference(WebApiModel model, CustomApiParameter parameter, JsonElement value)
    {
        var typeName = value.TryGetProperty("@odata.type", out var type) ? type.GetString()!.TrimStart('#') : null;
        var table = model.Environment.Table(typeName is null ? parameter.Table ?? "" : typeName[(typeName.LastIndexOf('.') + 1)..]);
        return new EntityReference(table.LogicalName, value.GetProperty(table.PrimaryKey).GetGuid());
    }
}
