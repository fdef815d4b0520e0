using System.Xml.Linq;
using Segmentation.Packager.Files;

namespace Segmentation.Packager.Model;

/// <summary>A table, with everything in its folder.</summary>
public sealed record Table : Component
{
    /// <summary>Reads a table from its Entity.xml and the files beside it.</summary>
    public Table(FileTree source, string file) : base(file, source.Xml(file).Root!)
    {
        Columns = [.. Element.Descendants("attribute").Select(element => new Column(file, element))];
        Forms = [.. Beside(source, "FormXml/**/*.xml", "systemform").Select(found => new Form(found.File, found.Element))];
        Views = [.. Beside(source, "SavedQueries/*.xml", "savedquery").Select(found => new View(found.File, found.Element))];
        Charts = [.. source.Matching(Folder + "/Visualizations/*.xml").SelectMany(path => source.Xml(path).Root!.DescendantsAndSelf("visualization").Select(found => new Chart(path, found)))];
        Ribbon = source.Contains(Folder + "/RibbonDiff.xml")
            ? new Ribbon(Folder + "/RibbonDiff.xml", source.Xml(Folder + "/RibbonDiff.xml").Root!)
            : null;
    }

    /// <summary>Folder of the table in the source.</summary>
    public string Folder => File[..^"/Entity.xml".Length];

    /// <summary>Schema name.</summary>
    public string SchemaName => Text("Name");

    /// <summary>Logical name, lower case.</summary>
    public string LogicalName => SchemaName.ToLowerInvariant();

    /// <summary>Primary key column, by the platform's rule.</summary>
    public string PrimaryKey => Columns.FirstOrDefault(column => column.Type == "primarykey")?.LogicalName ?? LogicalName + "id";

    /// <summary>UserOwned or OrgOwned, or nothing for a table that is only extended.</summary>
    public string Ownership => Definition?.Element("OwnershipTypeMask")?.Value ?? "";

    /// <summary>The element that holds its properties.</summary>
    public XElement? Definition => Element.Element("EntityInfo")?.Element("entity");

    /// <summary>Columns.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Forms of every kind.</summary>
    public IReadOnlyList<Form> Forms { get; }

    /// <summary>Views.</summary>
    public IReadOnlyList<View> Views { get; }

    /// <summary>Charts.</summary>
    public IReadOnlyList<Chart> Charts { get; }

    /// <summary>Changes of its command bar, or null.</summary>
    public Ribbon? Ribbon { get; }

    /// <summary>Whether the solution defines the table, rather than adds to one of another solution.</summary>
    public bool IsDefinedHere => Columns.Any(column => column.Type == "primarykey");

    /// <summary>A column by its logical name, or null.</summary>
    public Column? Column(string? logicalName) => Columns.FirstOrDefault(column => column.LogicalName == logicalName);

    IEnumerable<(string File, XElement Element)> Beside(FileTree source, string pattern, string element) =>
        source.Matching($"{Folder}/{pattern}").SelectMany(path => source.Xml(path).Descendants(element).Select(found => (path, found)));
}
