using System.Xml.Linq;

namespace Segmentation.Sandbox.Metadata;

/// <summary>A form (systemform).</summary>
/// <param name="Id">Id.</param>
/// <param name="Table">Table it edits.</param>
/// <param name="Name">Label.</param>
/// <param name="Type">main, quick, quickCreate or card, as in the solution file.</param>
/// <param name="FormXml">The <c>form</c> element.</param>
public sealed record FormDefinition(Guid Id, string Table, LocalizedText Name, string Type, XElement FormXml)
{
    /// <summary>Description.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Empty;
    /// <summary>Whether users are offered it.</summary>
    public bool IsActive { get; init; } = true;
}
