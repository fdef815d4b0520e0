using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Shell.Apps;

namespace Segmentation.Sandbox.Shell.Charts;

/// <summary>Reads the charts of a table in one language.</summary>
public sealed class ChartReader(EnvironmentDefinition environment, int language)
{
    /// <summary>The table's charts that the app offers, by name.</summary>
    public IReadOnlyList<ChartModel> Read(TableDefinition table, AppSelection app)
    {
        var charts = environment.Charts.Where(chart => chart.Table == table.LogicalName).ToList();
        var offered = app.Offered(AppSelection.Chart, charts.Select(chart => chart.Id));
        return [.. charts.Where(chart => offered.Contains(chart.Id)).Select(Read).OrderBy(chart => chart.Name, StringComparer.CurrentCulture)];
    }

    private ChartModel Read(ChartDefinition chart) => new(
        chart.Id,
        chart.Name.In(language),
        chart.IsDefault,
        chart.Kind,
        chart.FetchXml.ToString(SaveOptions.DisableFormatting),
        chart.Category,
        (string?)chart.FetchXml.Descendants("attribute").First(column => (string?)column.Attribute("alias") == chart.Category).Attribute("name") ?? "",
        chart.Measure);
}
