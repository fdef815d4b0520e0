using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>A model-driven app.</summary>
public sealed record App(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Unique name.</summary>
    public string UniqueName => Text("UniqueName");

    /// <summary>Id of its icon, a web resource.</summary>
    public string IconId => Ids.Normalize(Text("WebResourceId"));

    /// <summary>Type, schema name and id of each component.</summary>
    public IEnumerable<(string Type, string SchemaName, string Id)> Components => Element.Descendants("AppModuleComponent").Select(item =>
        (item.Attribute("type")?.Value ?? "", item.Attribute("schemaName")?.Value ?? "", Ids.Normalize(item.Attribute("id")?.Value)));

    /// <summary>Ids of the roles that see it.</summary>
    public IEnumerable<string> RoleIds => Element.Element("AppModuleRoleMaps")?.Elements("Role")
        .Select(role => Ids.Normalize(role.Attribute("id")?.Value)) ?? [];
}
