using System.Xml.Linq;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>A line of solution.xml's RootComponents.</summary>
/// <param name="Type">Component type number.</param>
/// <param name="SchemaName">Its name, where keyed by name.</param>
/// <param name="Id">Its id, where keyed by id.</param>
/// <param name="Element">The line.</param>
internal sealed record RootComponent(int Type, string? SchemaName, Guid? Id, XElement Element)
{
    /// <inheritdoc/>
    public override string ToString() => $"{ComponentTypes.NameOf(Type)} '{SchemaName ?? Id?.ToString()}' (type {Type})";
}
