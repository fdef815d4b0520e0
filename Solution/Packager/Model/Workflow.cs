using System.Xml.Linq;
using Segmentation.Packager.Files;

namespace Segmentation.Packager.Model;

/// <summary>A cloud flow: its component file, and its definition beside it.</summary>
public sealed record Workflow(string File, XElement Element, FileTree Source) : Component(File, Element)
{
    /// <summary>Id without braces.</summary>
    public string Id => Ids.Normalize(Attribute("WorkflowId"));

    /// <summary>Entry of the zip that the component file names.</summary>
    public string EntryName => (Text("JsonFileName") is { Length: > 0 } json ? json : Text("XamlFileName")).TrimStart('/');

    /// <summary>Its definition, or null.</summary>
    public byte[]? Content => Source.Contains(EntryName) ? Source.Bytes(EntryName) : null;

    /// <summary>What of its definition other components must have; null where it cannot be read.</summary>
    public FlowDefinition? Definition => Content is { } json ? FlowDefinition.Read(json) : null;
}
