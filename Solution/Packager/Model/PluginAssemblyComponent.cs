using System.Xml.Linq;
using Segmentation.Packager.Files;

namespace Segmentation.Packager.Model;

/// <summary>A plug-in assembly: its component file, and the built DLL.</summary>
public sealed record PluginAssemblyComponent(string File, XElement Element, SolutionInput Input) : Component(File, Element)
{
    /// <summary>Full name.</summary>
    public string FullName => Attribute("FullName");

    /// <summary>Id without braces.</summary>
    public string Id => Ids.Normalize(Attribute("PluginAssemblyId"));

    /// <summary>Entry of the zip that the component file names.</summary>
    public string EntryName => Text("FileName").TrimStart('/');

    /// <summary>Its plug-in types.</summary>
    public IEnumerable<PluginType> Types => Element.Descendants("PluginType").Select(type => new PluginType(File, type));

    /// <summary>The DLL: beside the component file, or as built; null when there is neither.</summary>
    public byte[]? Content => Input.Source.Contains(SourcePath) ? Input.Source.Bytes(SourcePath) : Input.PluginAssembly;

    string SourcePath => File[..^".data.xml".Length];
}
