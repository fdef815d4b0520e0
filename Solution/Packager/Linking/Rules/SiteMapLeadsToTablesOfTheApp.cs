using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A site map leads only to tables that are in its app; the entry of another is hidden.</summary>
public sealed class SiteMapLeadsToTablesOfTheApp : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from map in solution.SiteMaps
        let app = solution.Apps
            .FirstOrDefault(app => app.Components.Any(component => component.Type == "62" && component.SchemaName == map.UniqueName))
        let tables = app?.Components.Where(component => component.Type == "1").Select(component => component.SchemaName).ToList() ?? []
        from table in map.Tables
        where !tables.Contains(table)
        select new Problem(map.File, $"A sub-area leads to {table}, which is not in the app.", Suggest.OneOf("table of the app", table, tables));
}
