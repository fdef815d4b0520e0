using System.Text;
using System.Xml.Linq;
using Segmentation.Sandbox.Tests.Import;

namespace Segmentation.Sandbox.Tests.Platform;

/// <summary>Zips the unpacked source of a solution without files of its own, so that these tests do not wait for the packager.</summary>
internal static class UnpackedSolution
{
    private static readonly string[] FormTypes = ["card", "main", "quick", "quickCreate"];

    /// <summary>The managed zip of the source in that folder.</summary>
    public static MemoryStream Zip(string folder)
    {
        var solution = XElement.Load(Path.Combine(folder, "Other", "Solution.xml"));
        solution.Descendants("Managed").Single().Value = "1";
        var customizations = XElement.Load(Path.Combine(folder, "Other", "Customizations.xml"));
        customizations.Element("Entities")!.Add(Directory.GetDirectories(Path.Combine(folder, "Entities")).Order().Select(Entity));
        customizations.Element("Roles")!.Add(Roots(folder, "Roles"));
        customizations.Element("EntityRelationships")!.Add(Roots(folder, "Other/Relationships").Elements());
        return SolutionZip.Zip(new Dictionary<string, byte[]>
        {
            ["solution.xml"] = Bytes(solution),
            ["customizations.xml"] = Bytes(customizations),
            ["[Content_Types].xml"] = Bytes(new XElement("Types")),
        });
    }

    private static XElement Entity(string folder)
    {
        var entity = XElement.Load(Path.Combine(folder, "Entity.xml"));
        entity.Add(
            new XElement("FormXml", FormTypes.Select(type => new XElement("forms", new XAttribute("type", type), Roots(folder, "FormXml/" + type).Elements()))),
            new XElement("SavedQueries", new XElement("savedqueries", Roots(folder, "SavedQueries").Elements())));
        return entity;
    }

    private static IEnumerable<XElement> Roots(string folder, string below) => Directory.Exists(Path.Combine(folder, below))
        ? Directory.GetFiles(Path.Combine(folder, below), "*.xml").Order(StringComparer.Ordinal).Select(XElement.Load)
        : [];

    private static byte[] Bytes(XElement element) => Encoding.UTF8.GetBytes(element.ToString());
}
