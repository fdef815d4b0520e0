using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>A chart asks its table for columns it has, and draws what its query returns.</summary>
internal static class ChartsNeedColumns
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment) => environment.Charts.SelectMany(chart => Check(environment, chart));

    private static IEnumerable<string> Check(EnvironmentDefinition environment, ChartDefinition chart)
    {
        var name = $"Chart '{chart.Name.In(1033)}' of table '{chart.Table}'";
        var entity = chart.FetchXml.Element("entity");
        if (entity?.Attribute("name")?.Value != chart.Table || !environment.Tables.TryGetValue(chart.Table, out var table))
            return [$"{name} queries the table '{entity?.Attribute("name")?.Value}'."];
        var columns = entity.Elements("attribute").Attributes("name").Select(column => column.Value)
            .Where(column => !table.Columns.ContainsKey(column)).Distinct()
            .Select(column => $"{name} names the column '{column}', which the table does not have.");
        var returned = entity.Descendants("attribute").Attributes("alias").Select(alias => alias.Value).ToHashSet();
        return columns.Concat(new[] { chart.Category, chart.Measure }.Where(alias => !returned.Contains(alias))
            .Select(alias => $"{name} draws '{alias}', which its query does not return."));
    }
}
