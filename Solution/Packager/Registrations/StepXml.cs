using System.Xml.Linq;

namespace Segmentation.Packager.Registrations;

/// <summary>The component file of a step: SdkMessageProcessingSteps/{id}.xml, its elements in the order of exports.</summary>
static class StepXml
{
    const string IntroducedVersion = "1.0.0.0";

    /// <summary>Object type code of a plug-in type.</summary>
    const int PluginTypeCode = 4602;

    /// <summary>Path of the file in the source.</summary>
    public static string Path(StepRegistration step) => $"SdkMessageProcessingSteps/{step.Id:B}.xml";

    /// <summary>The component file.</summary>
    public static XDocument Document(PluginAssemblyFile assembly, StepRegistration step) => new(new XElement("SdkMessageProcessingStep",
        new XAttribute("Name", step.Name),
        new XAttribute("SdkMessageProcessingStepId", $"{step.Id:B}"),
        new XElement("PluginTypeName", PluginAssemblyXml.QualifiedName(assembly, step.TypeName)),
        new XElement("PluginTypeId", PluginAssemblyXml.TypeId(step.TypeName)),
        Optional("PrimaryEntity", step.Table),
        new XElement("AsyncAutoDelete", step.DeletesFinishedJobs ? 1 : 0),
        Optional("Configuration", step.Configuration),
        Optional("Description", step.Description),
        Optional("FilteringAttributes", step.FilteringAttributes),
        new XElement("InvocationSource", 0),
        new XElement("Mode", step.IsAsynchronous ? 1 : 0),
        new XElement("Rank", step.Rank),
        MessageIds.Of(step.Message) is { } message ? new XElement("SdkMessageId", message) : new XElement("SdkMessageName", step.Message),
        new XElement("EventHandlerTypeCode", PluginTypeCode),
        new XElement("Stage", (int)step.Stage),
        new XElement("IsCustomizable", 0),
        new XElement("IsHidden", 0),
        new XElement("SupportedDeployment", 0),
        new XElement("IntroducedVersion", IntroducedVersion),
        new XElement("SdkMessageProcessingStepImages", step.Images.Select(image => Image(step, image)))));

    static XElement Image(StepRegistration step, StepImage image) => new("SdkMessageProcessingStepImage",
        new XAttribute("Name", image.Name),
        new XElement("SdkMessageProcessingStepImageId", $"{NameBasedGuid.Of($"{step.Id}/{image.Name}"):B}"),
        Optional("Attributes", image.Attributes),
        new XElement("EntityAlias", image.Name),
        new XElement("ImageType", (int)image.Type),
        new XElement("MessagePropertyName", MessageProperty(step.Message)),
        new XElement("IsCustomizable", 0));

    /// <summary>The parameter of the message that identifies the row an image is taken of.</summary>
    static string MessageProperty(string message) => message == "Create" ? "Id" : "Target";

    static XElement? Optional(string name, string value) => value == "" ? null : new(name, value);
}
