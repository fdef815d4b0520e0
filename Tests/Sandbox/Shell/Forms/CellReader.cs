using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Shell.Forms;

/// <summary>Reads the cells of sections and header.</summary>
internal sealed class CellReader(TableDefinition table, ControlReader controls, int language)
{
    public CellModel Read(XElement cell)
    {
        var control = cell.Element("control") is { } element ? controls.Read(element) : null;
        return new CellModel(
            (string?)cell.Attribute("id") ?? "",
            FormLabel.Of(cell, language) ?? ColumnLabel(control) ?? "",
            (string?)cell.Attribute("showlabel") is null or "true" or "1",
            (string?)cell.Attribute("visible") is null or "true" or "1",
            Span(cell, "colspan"),
            Span(cell, "rowspan"),
            control);
    }

    private string? ColumnLabel(ControlModel? control) =>
        control?.Column is { } name && table.Columns.TryGetValue(name, out var column) ? column.DisplayName.In(language) : null;

    private static int Span(XElement cell, string attribute) => int.TryParse((string?)cell.Attribute(attribute), out var span) && span > 0 ? span : 1;
}
