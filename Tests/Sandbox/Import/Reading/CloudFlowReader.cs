using System.Text.Json;
using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>
/// Reads cloud flows (learn.microsoft.com, "Work with cloud flows using code": category 5, the definition in a JSON file of
/// the Logic Apps language). A flow the Sandbox cannot run is refused by what it cannot run.
/// </summary>
internal static class CloudFlowReader
{
    private const string CloudFlow = "5";

    /// <summary>The flow; null and a problem where its file is missing or no JSON.</summary>
    public static CloudFlowDefinition? Read(ReadingContext context, XElement workflow)
    {
        var name = workflow.RequiredAttribute("Name");
        if (workflow.Text("Category") != CloudFlow)
            throw new MalformedComponentException(workflow, $"Workflow '{name}' (type 29) is not supported by the Sandbox; of processes, cloud flows are.");
        var file = workflow.RequiredText("JsonFileName").TrimStart('/');
        if (context.Package.Use(file) is not { } content)
        {
            context.Problems.Unreadable(ReadingContext.Customizations, workflow, $"The cloud flow '{name}' names the file '{file}', which is not in the zip.");
            return null;
        }
        try
        {
            using var json = JsonDocument.Parse(content);
            return Read(workflow, name, json.RootElement.GetProperty("properties"));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            context.Problems.Unreadable(file, (int?)null, $"The definition of the cloud flow '{name}' cannot be read: {exception.Message}");
            return null;
        }
    }

    private static CloudFlowDefinition Read(XElement workflow, string name, JsonElement properties)
    {
        var definition = properties.GetProperty("definition");
        var triggers = definition.GetProperty("triggers").EnumerateObject().ToList();
        if (triggers is not [var trigger] || trigger.Value.GetProperty("type").GetString() != "Recurrence")
            throw new MalformedComponentException(workflow, $"The cloud flow '{name}' is started by {string.Join(", ", triggers.Select(each => $"'{each.Name}'"))}; the Sandbox supports one trigger of type Recurrence.");
        return new CloudFlowDefinition
        {
            Id = workflow.RequiredIdAttribute("WorkflowId"),
            Name = name,
            IsOn = workflow.Text("StateCode") == "1",
            Every = CloudFlowRecurrence.Read(workflow, name, trigger.Value.GetProperty("recurrence")),
            Actions = CloudFlowActionReader.Read(workflow, name, definition.GetProperty("actions")),
            ConnectionReferences = [.. properties.GetProperty("connectionReferences").EnumerateObject()
                .Select(reference => reference.Value.GetProperty("connection").GetProperty("connectionReferenceLogicalName").GetString()!)],
        };
    }
}
