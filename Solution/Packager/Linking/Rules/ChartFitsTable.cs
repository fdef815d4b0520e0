using System.Xml.Linq;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A chart asks its own table for columns it has, and draws what it asks for; else users see an error in place of it.</summary>
public sealed class ChartFitsTable : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from table in solution.Tables
        from chart in table.Charts
        from problem in Check(table, chart)
        select new Problem(chart.File, problem.What, problem.Right);

    static IEnumerable<(string What, string Right)> Check(Table table, Chart chart)
    {
        if (!chart.Queries.Any()) yield return ("The chart asks for nothing.", "Write its query into datadescription/datadefinition/fetchcollection/fetch.");
        foreach (var query in chart.Queries.Where(query => query.Attribute("name")?.Value != table.LogicalName))
            yield return ($"The chart asks the table {query.Attribute("name")?.Value}, but stands with {table.LogicalName}.", $"Ask {table.LogicalName}.");
        foreach (var column in Asked(chart, "name").Where(column => table.IsDefinedHere && table.Column(column) == null))
            yield return ($"The chart names the column {column}, which {table.LogicalName} does not have.", Suggest.Column(table, column));
        var aliases = Asked(chart, "alias").ToList();
        foreach (var alias in chart.Categories.Concat(chart.Measures).Where(alias => !aliases.Contains(alias)))
            yield return ($"The chart draws \"{alias}\", which its query does not return.", Suggest.OneOf("alias", alias, aliases));
        if (!chart.Measures.Any()) yield return ("The chart draws no value.", "Name the alias of an aggregate in categorycollection/category/measurecollection/measure.");
    }

    static IEnumerable<string> Asked(Chart chart, string attribute) => chart.Queries.Elements("attribute").Attributes(attribute).Select(value => value.Value);
}
