using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Shell.Apps;

namespace Segmentation.Sandbox.Shell.Forms;

/// <summary>Reads FormXml in one language.</summary>
public sealed class FormReader(EnvironmentDefinition environment, int language)
{
    /// <summary>The table's forms that the app offers.</summary>
    public IReadOnlyList<FormModel> Read(TableDefinition table, AppSelection app) =>
    [
        .. environment.Forms.Where(form => form.Table == table.LogicalName).GroupBy(form => form.Type).SelectMany(forms =>
        {
            var offered = app.Offered(AppSelection.Form, forms.Select(form => form.Id));
            return forms.Where(form => offered.Contains(form.Id)).Select(form => Read(form, table));
        }),
    ];

    /// <summary>One form.</summary>
    public FormModel Read(FormDefinition form, TableDefinition table)
    {
        var cells = new CellReader(table, new ControlReader(form.FormXml), language);
        return new FormModel(
            form.Id,
            form.Name.In(language),
            form.Type,
            [.. Children(form.FormXml, "tabs", "tab").Select(tab => Tab(tab, cells))],
            [.. Rows(form.FormXml.Element("header")).SelectMany(row => row.Elements("cell")).Select(cells.Read)],
            [.. HandlerReader.Read(form.FormXml)],
            [.. Children(form.FormXml, "formLibraries", "Library").Select(library => (string?)library.Attribute("name")).OfType<string>()]);
    }

    private TabModel Tab(XElement tab, CellReader cells) => new(
        Text(tab, "id"),
        Text(tab, "name"),
        FormLabel.Of(tab, language) ?? "",
        Flag(tab, "showlabel", true),
        Flag(tab, "visible", true),
        [.. Children(tab, "columns", "column").Select(column => new TabColumnModel(Text(column, "width"), [.. Children(column, "sections", "section").Select(section => Section(section, cells))]))]);

    private SectionModel Section(XElement section, CellReader cells) => new(
        Text(section, "id"),
        Text(section, "name"),
        FormLabel.Of(section, language) ?? "",
        Flag(section, "showlabel", true),
        Flag(section, "visible", true),
        ColumnCount(section),
        [.. Rows(section).Select(row => (IReadOnlyList<CellModel>)[.. row.Elements("cell").Select(cells.Read)]).Where(row => row.Count > 0)]);

    /// <summary>The attribute is a number, or one digit a column ("11": two).</summary>
    private static int ColumnCount(XElement section) => Text(section, "columns") switch
    {
        "" => 1,
        { Length: > 1 } digits => digits.Length,
        var number => int.TryParse(number, out var count) && count is > 0 and <= 4 ? count : 1,
    };

    private static IEnumerable<XElement> Rows(XElement? parent) => parent?.Element("rows")?.Elements("row") ?? [];

    private static IEnumerable<XElement> Children(XElement parent, string list, string item) => parent.Element(list)?.Elements(item) ?? [];

    private static string Text(XElement element, string attribute) => (string?)element.Attribute(attribute) ?? "";

    private static bool Flag(XElement element, string attribute, bool otherwise) => element.Attribute(attribute) is { Value: var value } ? value is "true" or "1" : otherwise;
}
