using System.Xml.Linq;

namespace Segmentation.Packager.Model;

/// <summary>A column of a table.</summary>
public sealed record Column(string File, XElement Element) : Component(File, Element)
{
    /// <summary>Logical name, lower case.</summary>
    public string LogicalName => Text("LogicalName") is { Length: > 0 } name ? name : Text("Name");

    /// <summary>Schema name.</summary>
    public string SchemaName => Attribute("PhysicalName");

    /// <summary>Type as the file names it: nvarchar, ntext, int, lookup, picklist and so on.</summary>
    public string Type => Text("Type");

    /// <summary>Format of the type: url, timezone and so on.</summary>
    public string Format => Text("Format");

    /// <summary>Whether it refers to rows.</summary>
    public bool IsLookup => Type is "lookup" or "owner" or "customer";

    /// <summary>Name of its global choice, or nothing.</summary>
    public string GlobalChoice => Text("OptionSetName");

    /// <summary>Its own choice, or null.</summary>
    public Choice? LocalChoice => Element.Element("optionset") is { } choice ? new Choice(File, choice) : null;

    /// <summary>Value a new row starts with: a choice value, or nothing.</summary>
    public string DefaultValue => Text("AppDefaultValue") is var value && value == "-1" ? "" : value;
}
