using System.Xml.Linq;
using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>Every column of a view's grid is read by its query; another would stay empty.</summary>
public sealed class ViewColumnIsFetched : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) =>
        from view in solution.Tables.SelectMany(table => table.Views)
        where view.Query != null && view.Grid != null
        let fetched = Fetched(view.Query!).ToHashSet()
        from cell in view.Grid!.Descendants("cell")
        let name = cell.Attribute("name")?.Value ?? ""
        where !fetched.Contains(name)
        select new Problem(view.File, $"The grid shows \"{name}\", which the query does not read.", Suggest.OneOf("read column", name, fetched));

    static IEnumerable<string> Fetched(XElement query) =>
    [
        .. query.Elements("attribute").Select(attribute => attribute.Attribute("name")?.Value ?? ""),
        .. query.Descendants("link-entity")
            .SelectMany(link => link.Elements("attribute").Select(attribute => $"{link.Attribute("alias")?.Value}.{attribute.Attribute("name")?.Value}")),
    ];
}
