using System.Text.Json;
using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads the actions of a cloud flow, each after those it waits for.</summary>
internal static class CloudFlowActionReader
{
    private const string Operation = "PerformUnboundAction";

    private const string ParameterPrefix = "item/";

    /// <summary>The actions in the order they run.</summary>
    public static IReadOnlyList<CloudFlowAction> Read(XElement workflow, string flow, JsonElement actions)
    {
        var waiting = actions.EnumerateObject().ToList();
        var ordered = new List<CloudFlowAction>();
        while (waiting.Count > 0)
        {
            var next = waiting.FirstOrDefault(action => RunsAfter(workflow, flow, action).All(name => ordered.Any(done => done.Name == name)));
            if (next.Value.ValueKind == JsonValueKind.Undefined)
                throw new MalformedComponentException(workflow, $"The cloud flow '{flow}': the action '{waiting[0].Name}' runs after one that does not exist, or that waits for it.");
            ordered.Add(Read(workflow, flow, next));
            waiting.Remove(next);
        }
        return ordered;
    }

    private static IEnumerable<string> RunsAfter(XElement workflow, string flow, JsonProperty action)
    {
        if (!action.Value.TryGetProperty("runAfter", out var after)) yield break;
        foreach (var former in after.EnumerateObject())
        {
            if (former.Value.EnumerateArray().Any(state => state.GetString() != "Succeeded"))
                throw new MalformedComponentException(workflow, $"The cloud flow '{flow}': the action '{action.Name}' runs after something other than success, which is not supported by the Sandbox.");
            yield return former.Name;
        }
    }

    private static CloudFlowAction Read(XElement workflow, string flow, JsonProperty action)
    {
        var type = action.Value.GetProperty("type").GetString();
        var inputs = type == "OpenApiConnection" ? action.Value.GetProperty("inputs") : default;
        var operation = type == "OpenApiConnection" ? inputs.GetProperty("host").GetProperty("operationId").GetString() : type;
        if (operation != Operation)
            throw new MalformedComponentException(workflow, $"The cloud flow '{flow}': the action '{action.Name}' is '{operation}'; the Sandbox supports {Operation} of the Dataverse connector.");
        var parameters = inputs.GetProperty("parameters");
        return new CloudFlowAction(action.Name, parameters.GetProperty("actionName").GetString()!, parameters.EnumerateObject()
            .Where(parameter => parameter.Name.StartsWith(ParameterPrefix, StringComparison.Ordinal))
            .ToDictionary(parameter => parameter.Name[ParameterPrefix.Length..], parameter => Value(workflow, flow, parameter)));
    }

    private static object? Value(XElement workflow, string flow, JsonProperty parameter) => parameter.Value.ValueKind switch
    {
        JsonValueKind.String when parameter.Value.GetString()!.StartsWith('@') =>
            throw new MalformedComponentException(workflow, $"The cloud flow '{flow}': '{parameter.Name}' is an expression, which is not supported by the Sandbox."),
        JsonValueKind.String => parameter.Value.GetString(),
        JsonValueKind.True or JsonValueKind.False => parameter.Value.GetBoolean(),
        JsonValueKind.Number => parameter.Value.TryGetInt32(out var number) ? number : parameter.Value.GetDecimal(),
        JsonValueKind.Null => null,
        var kind => throw new MalformedComponentException(workflow, $"The cloud flow '{flow}': '{parameter.Name}' is of the kind {kind}; text, number or yes/no is needed."),
    };
}
