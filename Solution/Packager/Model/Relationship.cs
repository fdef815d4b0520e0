using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>A relationship between two tables.</summary>
public sealed record Relationship(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Schema name.</summary>
    public string Name => Attribute("Name");

    /// <summary>Whether it has one row on one side.</summary>
    public bool IsOneToMany => Text("EntityRelationshipType") == "OneToMany";

    /// <summary>Table with the lookup.</summary>
    public string ReferencingTable => Text("ReferencingEntityName").ToLowerInvariant();

    /// <summary>Table looked up.</summary>
    public string ReferencedTable => Text("ReferencedEntityName").ToLowerInvariant();

    /// <summary>The lookup column.</summary>
    public string ReferencingColumn => Text("ReferencingAttributeName").ToLowerInvariant();

    /// <summary>Every table it names, as written.</summary>
    public IEnumerable<string> TableNames => new[] { "ReferencingEntityName", "ReferencedEntityName", "FirstEntityName", "SecondEntityName" }
        .Select(Text)
        .Where(name => name != "");
}
