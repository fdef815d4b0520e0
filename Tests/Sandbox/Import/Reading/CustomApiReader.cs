using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads custom APIs from the files below customapis/.</summary>
internal static class CustomApiReader
{
    private const string Folder = "customapis/";

    /// <summary>The custom APIs.</summary>
    public static IReadOnlyList<CustomApiDefinition> Read(ReadingContext context) =>
        ComponentFolders.Roots(context, Folder, "customapi.xml")
            .Select(root => context.Read(root.File, root.Element, api => Read(context, root.File, api)))
            .OfType<CustomApiDefinition>()
            .ToList();

    private static CustomApiDefinition Read(ReadingContext context, string file, XElement api)
    {
        var name = api.RequiredAttribute("uniquename");
        var folder = file[..(file.LastIndexOf('/') + 1)];
        return new CustomApiDefinition
        {
            UniqueName = name,
            DisplayName = api.Element("displayname")?.Attribute("default")?.Value ?? name,
            BindingType = api.Number("bindingtype") ?? 0,
            BoundTable = api.Text("boundentitylogicalname"),
            IsFunction = api.Flag("isfunction"),
            IsPrivate = api.Flag("isprivate"),
            ExecutePrivilege = api.Text("executeprivilegename"),
            AllowedStepType = api.Number("allowedcustomprocessingsteptype") ?? 0,
            PluginTypeId = ReadPluginType(api),
            Parameters = ReadParameters(context, folder + "customapirequestparameters/", "customapirequestparameter.xml"),
            Response = ReadParameters(context, folder + "customapiresponseproperties/", "customapiresponseproperty.xml"),
        };
    }

    // older exports name the type in <plugintypeid><plugintypeid>
    private static Guid? ReadPluginType(XElement api) => api.Element("plugintypeid") is { HasElements: true } type
        ? type.Id("plugintypeexportkey") ?? type.Id("plugintypeid")
        : null;

    private static List<CustomApiParameter> ReadParameters(ReadingContext context, string folder, string fileName) =>
        ComponentFolders.Roots(context, folder, fileName)
            .Select(root => context.Read(root.File, root.Element, ReadParameter))
            .OfType<CustomApiParameter>()
            .ToList();

    private static CustomApiParameter ReadParameter(XElement parameter)
    {
        var name = parameter.RequiredAttribute("uniquename");
        var type = parameter.Number("type");
        if (type is null || !Enum.IsDefined((CustomApiType)type))
            throw new MalformedComponentException(parameter, $"'{name}' has the type '{parameter.Text("type")}'; 0 (Boolean) to 12 (Guid) is needed.");
        return new CustomApiParameter(name, (CustomApiType)type, parameter.Flag("isoptional"), parameter.Text("logicalentityname"));
    }
}
