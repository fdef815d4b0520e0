using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>The solution manifest: names, publisher and root components.</summary>
public sealed record Manifest(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Unique name of the solution.</summary>
    public string UniqueName => Text("UniqueName");

    /// <summary>Version as written.</summary>
    public string Version => Text("Version");

    /// <summary>Customization prefix of the publisher.</summary>
    public string Prefix => Element.Element("Publisher")?.Element("CustomizationPrefix")?.Value ?? "";

    /// <summary>Choice value prefix of the publisher.</summary>
    public string ChoiceValuePrefix => Element.Element("Publisher")?.Element("CustomizationOptionValuePrefix")?.Value ?? "";

    /// <summary>Root components as (type, key); the key is the schema name, else the id.</summary>
    public IEnumerable<(string Type, string Key)> RootComponents => Element.Element("RootComponents")?.Elements("RootComponent").Select(root =>
        (root.Attribute("type")?.Value ?? "", root.Attribute("schemaName")?.Value ?? Ids.Normalize(root.Attribute("id")?.Value))) ?? [];

    /// <summary>Whether a name carries the publisher's prefix, and so must be the solution's own.</summary>
    public bool Owns(string name) => Prefix != "" && name.StartsWith(Prefix + "_", StringComparison.OrdinalIgnoreCase);
}
