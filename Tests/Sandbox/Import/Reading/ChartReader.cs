using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.Reading;

/// <summary>Reads the charts of an <c>Entity</c> element: those with one query, one category and one value.</summary>
internal static class ChartReader
{
    private static readonly string[] Kinds = ["Bar", "Column", "Pie", "Doughnut"];

    /// <summary>The charts.</summary>
    public static IReadOnlyList<ChartDefinition> Read(ReadingContext context, string table, XElement entity) =>
        context.ReadAll(entity.Element("Visualizations")?.Elements("visualization") ?? [], chart => Read(table, chart));

    private static ChartDefinition Read(string table, XElement chart)
    {
        var id = chart.RequiredId("savedqueryvisualizationid");
        var data = chart.Element("datadescription")?.Element("datadefinition")
            ?? throw Unsupported(chart, table, "without <datadefinition> (a web resource)");
        var fetch = Only(chart, table, data.Elements("fetchcollection").Elements("fetch"), "queries");
        var category = Only(chart, table, data.Elements("categorycollection").Elements("category"), "categories");
        var measure = Only(chart, table, category.Elements("measurecollection").Elements("measure"), "values");
        return new ChartDefinition(
            id,
            table,
            chart.LabelsOr("LocalizedNames", id.ToString()),
            chart.Flag("isdefault"),
            Kind(chart, table),
            fetch,
            category.Attribute("alias")?.Value ?? GroupingOf(chart, table, fetch),
            measure.RequiredAttribute("alias"));
    }

    // a category without alias is the one column that the query groups by
    private static string GroupingOf(XElement chart, string table, XElement fetch) =>
        Only(chart, table, fetch.Descendants("attribute").Where(column => (string?)column.Attribute("groupby") == "true"), "groupings").RequiredAttribute("alias");

    private static string Kind(XElement chart, string table)
    {
        var kind = chart.Element("presentationdescription")?.Descendants("Series").Attributes("ChartType").FirstOrDefault()?.Value ?? "Column";
        return Kinds.FirstOrDefault(known => known.Equals(kind, StringComparison.OrdinalIgnoreCase))
            ?? throw Unsupported(chart, table, $"of the type '{kind}' (supported: {string.Join(", ", Kinds)})");
    }

    private static XElement Only(XElement chart, string table, IEnumerable<XElement> elements, string what)
    {
        var found = elements.Take(2).ToList();
        return found.Count == 1 ? found[0] : throw Unsupported(chart, table, found.Count == 0 ? $"without {what}" : $"with several {what}");
    }

    private static MalformedComponentException Unsupported(XElement chart, string table, string what) =>
        new(chart, $"Table '{table}' has a chart {what}, which is not supported by the Sandbox.");
}
