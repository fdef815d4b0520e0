using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>A plug-in type of an assembly: a class that steps and custom APIs can run.</summary>
public sealed record PluginType(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Id without braces.</summary>
    public string Id => Ids.Normalize(Attribute("PluginTypeId"));

    /// <summary>Full name of the class.</summary>
    public string Name => Attribute("Name");
}
