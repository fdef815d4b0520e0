using System.Text.Json;

namespace Segmentation.Packager.Model;

/// <summary>What of a cloud flow's JSON other components must have.</summary>
/// <param name="ConnectionReferences">Logical names of the connection references it uses.</param>
/// <param name="Calls">Custom APIs it calls.</param>
public sealed record FlowDefinition(IReadOnlyList<string> ConnectionReferences, IReadOnlyList<FlowCall> Calls)
{
    const string Parameter = "item/";

    /// <summary>Reads it; null where it is no definition of a flow.</summary>
    public static FlowDefinition? Read(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var properties = document.RootElement.GetProperty("properties");
            return new FlowDefinition(
                [.. properties.GetProperty("connectionReferences").EnumerateObject().Select(reference => reference.Value.GetProperty("connection").GetProperty("connectionReferenceLogicalName").GetString()!)],
                [.. properties.GetProperty("definition").GetProperty("actions").EnumerateObject().Select(action => Call(action.Value)).OfType<FlowCall>()]);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    static FlowCall? Call(JsonElement action) =>
        action.TryGetProperty("inputs", out var inputs) && inputs.TryGetProperty("parameters", out var parameters) && parameters.TryGetProperty("actionName", out var name)
            ? new FlowCall(name.GetString()!, [.. parameters.EnumerateObject().Where(parameter => parameter.Name.StartsWith(Parameter, StringComparison.Ordinal)).Select(parameter => parameter.Name[Parameter.Length..])])
            : null;
}
