using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads a security role from its <c>Role</c> element.</summary>
internal static class RoleReader
{
    /// <summary>The role.</summary>
    public static RoleDefinition Read(XElement role)
    {
        var privileges = new Dictionary<string, PrivilegeDepth>(StringComparer.OrdinalIgnoreCase);
        foreach (var privilege in role.Element("RolePrivileges")?.Elements("RolePrivilege") ?? [])
            privileges[privilege.RequiredAttribute("name")] = ReadDepth(privilege);
        return new RoleDefinition(role.RequiredIdAttribute("id"), role.RequiredAttribute("name"), privileges);
    }

    private static PrivilegeDepth ReadDepth(XElement privilege) => privilege.RequiredAttribute("level") switch
    {
        "Basic" => PrivilegeDepth.Basic,
        "Local" => PrivilegeDepth.Local,
        "Deep" => PrivilegeDepth.Deep,
        "Global" => PrivilegeDepth.Global,
        var other => throw new MalformedComponentException(privilege, $"The level of {privilege.Attribute("name")!.Value} is '{other}'; Basic, Local, Deep or Global is needed."),
    };
}
