using System.Xml.Linq;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every column that a view reads, filters or sorts by is a column of the table it is asked of.</summary>
public sealed class ViewColumnExists : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from table in solution.Tables
        from view in table.Views
        where view.Query != null
        from problem in Check(solution, view.Query!, view.Query!.Attribute("name")?.Value ?? "")
        select new Problem(view.File, problem.What, problem.Right);

    static IEnumerable<(string What, string Right)> Check(SolutionModel solution, XElement query, string tableName)
    {
        if (!solution.HasTable(tableName))
            yield return ($"<{query.Name.LocalName}> asks the table {tableName}, which does not exist.", Suggest.Table(solution, tableName));
        if (solution.Table(tableName) is { IsDefinedHere: true } table)
        {
            foreach (var (place, column) in Columns(query).Where(found => table.Column(found.Column) == null))
                yield return ($"<{place}> names the column {column}, which {tableName} does not have.", Suggest.Column(table, column));
        }
        foreach (var link in query.Elements("link-entity"))
        {
            if (solution.Table(tableName) is { IsDefinedHere: true } outer && link.Attribute("to")?.Value is { } to && outer.Column(to) == null)
                yield return ($"<link-entity> joins on the column {to}, which {tableName} does not have.", Suggest.Column(outer, to));
            foreach (var problem in Check(solution, link, link.Attribute("name")?.Value ?? "")) yield return problem;
        }
    }

    static IEnumerable<(string Place, string Column)> Columns(XElement query) =>
    [
        .. query.Elements("attribute").Select(item => ("attribute", item.Attribute("name")?.Value ?? "")),
        .. query.Elements("order")
            .Where(item => item.Attribute("entityname") == null)
            .Select(item => ("order", item.Attribute("attribute")?.Value ?? "")),
        .. query.Elements("filter").DescendantsAndSelf("condition")
            .Where(item => item.Attribute("entityname") == null)
            .Select(item => ("condition", item.Attribute("attribute")?.Value ?? "")),
        .. query.Name.LocalName == "link-entity" ? [("link-entity", query.Attribute("from")?.Value ?? "")] : Array.Empty<(string, string)>(),
    ];
}
