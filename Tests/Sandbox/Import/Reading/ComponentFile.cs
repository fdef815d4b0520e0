using System.Xml.Linq;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Finds the file a component names in <c>FileName</c>.</summary>
internal static class ComponentFile
{
    /// <summary>Its content; null and a problem where the zip does not have it.</summary>
    public static byte[]? Read(ReadingContext context, XElement component, string subject)
    {
        var name = component.RequiredText("FileName");
        var content = context.Package.Use(name.TrimStart('/'));
        if (content is null)
            context.Problems.Unreadable(ReadingContext.Customizations, component, $"{subject} names the file '{name}', which is not in the zip.");
        return content;
    }
}
