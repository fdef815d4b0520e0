using System.Xml.Linq;
using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Import.References;

/// <summary>A view queries known tables and columns, and shows columns that its query returns.</summary>
internal static class ViewsNeedColumns
{
    public static IEnumerable<string> Check(EnvironmentDefinition environment) => environment.Views.SelectMany(view => Check(environment, view));

    private static IEnumerable<string> Check(EnvironmentDefinition environment, ViewDefinition view)
    {
        var entity = view.FetchXml.Element("entity");
        if (entity?.Attribute("name")?.Value is not { } name || name != view.Table)
            return [$"{Name(view)} queries the table '{entity?.Attribute("name")?.Value}'; it belongs to '{view.Table}'."];
        return CheckEntity(environment, view, entity).Concat(CheckCells(view, entity));
    }

    private static IEnumerable<string> CheckEntity(EnvironmentDefinition environment, ViewDefinition view, XElement entity)
    {
        var name = entity.Attribute("name")?.Value ?? "";
        if (!environment.Tables.TryGetValue(name, out var table))
            return environment.ManyToMany.Any(relationship => relationship.IntersectTable == name) ? [] : [$"{Name(view)} names the table '{name}', which no imported solution has."];
        var columns = entity.Elements("attribute").Attributes("name")
            .Concat(entity.Elements("order").Attributes("attribute"))
            .Concat(entity.Elements("filter").DescendantsAndSelf("condition").Where(condition => condition.Attribute("entityname") is null).Attributes("attribute"))
            .Select(attribute => attribute.Value);
        return columns.Where(column => !table.Columns.ContainsKey(column)).Distinct()
            .Select(column => $"{Name(view)} names the column '{column}', which table '{name}' does not have.")
            .Concat(entity.Elements("link-entity").SelectMany(link => CheckEntity(environment, view, link)));
    }

    private static IEnumerable<string> CheckCells(ViewDefinition view, XElement entity)
    {
        var returned = Returned(entity, "").Concat(entity.Descendants("link-entity").SelectMany(link => Returned(link, link.Attribute("alias")?.Value + "."))).ToHashSet();
        return view.LayoutXml.Descendants("cell").Attributes("name").Select(cell => cell.Value).Where(cell => !returned.Contains(cell))
            .Select(cell => $"{Name(view)} shows the column '{cell}', which its query does not return.");
    }

    private static IEnumerable<string> Returned(XElement entity, string prefix) =>
        entity.Elements("attribute").Select(attribute => attribute.Attribute("alias")?.Value ?? prefix + attribute.Attribute("name")?.Value);

    private static string Name(ViewDefinition view) => $"View '{view.Name.In(1033)}' of table '{view.Table}'";
}
