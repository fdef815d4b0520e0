using System.Text;
using System.Xml;
using System.Xml.Linq;
using Segmentation.Packager.Files;

namespace Segmentation.Packager.Model;

/// <summary>A web resource: its component file, and its content from the source or from another build.</summary>
public sealed record WebResource(string File, XElement Element, SolutionInput Input) : Component(File, Element)
{
    /// <summary>Type of scripts.</summary>
    public const string Script = "3";

    /// <summary>Name with the path.</summary>
    public string Name => Text("Name");

    /// <summary>Id without braces.</summary>
    public string Id => Ids.Normalize(Text("WebResourceId"));

    /// <summary>Type number.</summary>
    public string Type => Text("WebResourceType");

    /// <summary>Entry of the zip that the component file names.</summary>
    public string EntryName => Text("FileName").TrimStart('/');

    /// <summary>Names of the web resources it needs; null when the text that should name them is no XML.</summary>
    public IReadOnlyList<string>? Dependencies
    {
        get
        {
            try
            {
                var text = Text("DependencyXml");
                return text == "" ? [] : [.. XElement.Parse(text).Descendants("Library").Select(library => library.Attribute("name")?.Value ?? "")];
            }
            catch (XmlException)
            {
                return null;
            }
        }
    }

    /// <summary>Path of its content in the source.</summary>
    public string SourcePath => "WebResources/" + Name;

    /// <summary>Whether the source holds its content.</summary>
    public bool IsInSource => Input.Source.Contains(SourcePath);

    /// <summary>Whether another build made its content.</summary>
    public bool IsBuilt => Input.WebResources.Contains(Name);

    /// <summary>Its content, or null.</summary>
    public byte[]? Content => IsInSource ? Input.Source.Bytes(SourcePath) : IsBuilt ? Input.WebResources.Bytes(Name) : null;

    /// <summary>Its content as text, or nothing.</summary>
    public string ContentText => Content is { } bytes ? Encoding.UTF8.GetString(bytes) : "";
}
