using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads a web resource and its file from a <c>WebResource</c> element.</summary>
internal static class WebResourceReader
{
    /// <summary>The web resource; null and a problem where its file is missing.</summary>
    public static WebResourceDefinition? Read(ReadingContext context, XElement resource)
    {
        var name = resource.RequiredText("Name");
        var content = ComponentFile.Read(context, resource, $"The web resource '{name}'");
        return content is null ? null : new WebResourceDefinition(
            resource.RequiredId("WebResourceId"),
            name,
            resource.Text("DisplayName") ?? name,
            resource.Number("WebResourceType") ?? throw new MalformedComponentException(resource, $"The web resource '{name}' needs <WebResourceType>."),
            resource.Number("LanguageCode") ?? 0,
            content);
    }
}
