using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Shell.Apps;

namespace Segmentation.Sandbox.Shell.Views;

/// <summary>Reads the views of a table in one language. Cells that name no readable column are left out.</summary>
public sealed class ViewReader(EnvironmentDefinition environment, int language)
{
    private const int DefaultWidth = 150;

    /// <summary>The table's views by name.</summary>
    public IReadOnlyList<ViewModel> Read(TableDefinition table, AppSelection app)
    {
        var views = environment.Views.Where(view => view.Table == table.LogicalName).ToList();
        var offered = app.Offered(AppSelection.View, views.Where(view => view.QueryType == 0).Select(view => view.Id));
        return [.. views.Select(view => Read(table, view, offered)).OrderBy(view => view.Name, StringComparer.CurrentCulture)];
    }

    private ViewModel Read(TableDefinition table, ViewDefinition view, IReadOnlySet<Guid> offered)
    {
        var joined = JoinedTables(view.FetchXml);
        return new ViewModel(
            view.Id,
            view.Name.In(language),
            view.QueryType,
            view.IsDefault,
            offered.Contains(view.Id),
            view.FetchXml.ToString(SaveOptions.DisableFormatting),
            [.. view.LayoutXml.Descendants("cell").Where(cell => (string?)cell.Attribute("ishidden") != "1").Select(cell => Column(table, joined, cell)).OfType<ViewColumn>()],
            [.. FindColumns(view.FetchXml)]);
    }

    private ViewColumn? Column(TableDefinition table, IReadOnlyDictionary<string, Joined> joined, XElement cell)
    {
        var name = (string?)cell.Attribute("name") ?? "";
        var width = (int?)cell.Attribute("width") ?? DefaultWidth;
        var point = name.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
            return table.Columns.TryGetValue(name, out var own) && own.IsValidForRead
                ? new ViewColumn(name, Label(own), width, table.LogicalName, name, own.Type, null)
                : null;
        var alias = name[..point];
        if (!joined.TryGetValue(alias, out var join) || !environment.Tables.TryGetValue(join.Table, out var other) || !other.Columns.TryGetValue(name[(point + 1)..], out var column))
            return null;
        var through = join.Through is not null && table.Columns.TryGetValue(join.Through, out var lookup) ? Label(lookup) : other.DisplayName.In(language);
        return new ViewColumn(name, $"{Label(column)} ({through})", width, other.LogicalName, column.LogicalName, column.Type, alias);
    }

    private string Label(ColumnDefinition column) => column.DisplayName.In(language) is { Length: > 0 } label ? label : column.LogicalName;

    private static Dictionary<string, Joined> JoinedTables(XElement fetch) => fetch.Descendants("link-entity")
        .Where(link => link.Attribute("alias") is not null && link.Attribute("name") is not null)
        .GroupBy(link => (string)link.Attribute("alias")!)
        .ToDictionary(links => links.Key, links => new Joined((string)links.First().Attribute("name")!, (string?)links.First().Attribute("to")));

    private static IEnumerable<string> FindColumns(XElement fetch) => fetch.Descendants("filter")
        .Where(filter => (string?)filter.Attribute("isquickfindfields") is "1" or "true")
        .Elements("condition").Select(condition => (string?)condition.Attribute("attribute")).OfType<string>().Distinct();

    private sealed record Joined(string Table, string? Through);
}
