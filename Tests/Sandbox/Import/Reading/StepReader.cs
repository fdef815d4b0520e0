using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads a plug-in step from its <c>SdkMessageProcessingStep</c> element.</summary>
internal static class StepReader
{
    private const int PluginTypeHandler = 4602;

    /// <summary>The step. Its plug-in type is looked up by name among these assemblies where the file gives no id.</summary>
    public static StepDefinition Read(XElement step, IReadOnlyList<PluginAssemblyDefinition> assemblies)
    {
        var id = step.RequiredIdAttribute("SdkMessageProcessingStepId");
        var name = step.Attribute("Name")?.Value ?? id.ToString();
        if (step.Number("EventHandlerTypeCode") is { } handler and not PluginTypeHandler)
            throw new MalformedComponentException(step, $"Step '{name}' calls a handler of type {handler}; the Sandbox runs plug-in types ({PluginTypeHandler}) only.");
        return new StepDefinition
        {
            Id = id,
            Name = name,
            Message = ReadMessage(step, name),
            Table = step.Text("PrimaryEntity") is { } table and not "none" ? table.ToLowerInvariant() : null,
            PluginTypeId = ReadPluginType(step, name, assemblies),
            Stage = ReadStage(step, name),
            IsAsynchronous = step.Flag("Mode"),
            Rank = step.Number("Rank") ?? 1,
            FilteringAttributes = Names(step, "FilteringAttributes"),
            Configuration = step.Text("Configuration"),
            AsyncAutoDelete = step.Flag("AsyncAutoDelete"),
            Images = (step.Element("SdkMessageProcessingStepImages")?.Elements("SdkMessageProcessingStepImage") ?? []).Select(ReadImage).ToList(),
        };
    }

    private static string ReadMessage(XElement step, string name)
    {
        if (step.Text("SdkMessageName") is { } message)
            return message;
        var id = step.RequiredId("SdkMessageId");
        return MessageIds.NameOf(id)
            ?? throw new MalformedComponentException(step, $"Step '{name}' is on the message {id}, which the Sandbox does not know; name it in <SdkMessageName>.");
    }

    private static Guid ReadPluginType(XElement step, string name, IReadOnlyList<PluginAssemblyDefinition> assemblies)
    {
        if (step.Id("PluginTypeId") is { } id)
            return id;
        var typeName = step.RequiredText("PluginTypeName").Split(',')[0].Trim();
        return assemblies.SelectMany(assembly => assembly.Types).FirstOrDefault(type => type.TypeName == typeName)?.Id
            ?? throw new MalformedComponentException(step, $"Step '{name}' names the plug-in type '{typeName}', which no assembly of the solution has.");
    }

    private static int ReadStage(XElement step, string name) => step.Number("Stage") is { } stage and (10 or 20 or 40)
        ? stage
        : throw new MalformedComponentException(step, $"Step '{name}' has the stage '{step.Text("Stage")}'; 10, 20 or 40 is needed.");

    private static StepImageDefinition ReadImage(XElement image) => new(
        image.Attribute("Name")?.Value ?? image.RequiredText("EntityAlias"),
        image.RequiredText("EntityAlias"),
        image.Number("ImageType") ?? 0,
        image.Text("MessagePropertyName") ?? "Target",
        Names(image, "Attributes"));

    private static IReadOnlyList<string> Names(XElement element, string child) =>
        element.Text(child)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
