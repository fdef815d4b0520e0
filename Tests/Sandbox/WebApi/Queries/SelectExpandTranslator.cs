using System.Globalization;
using System.Xml.Linq;
using Microsoft.OData.UriParser;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Model;

namespace Segmentation.Sandbox.WebApi.Queries;

/// <summary>$select and $expand: columns, and an outer link for each single-valued expansion.</summary>
internal sealed class SelectExpandTranslator(WebApiModel model)
{
    private const string VersionColumn = "versionnumber";

    /// <summary>Adds columns and links to the entity element and says what is to be written.</summary>
    public RowShape Translate(TableDefinition table, SelectExpandClause? clause, XElement entity)
    {
        var columns = SelectedColumns(table, clause);
        AddColumns(entity, columns);
        // every row carries its entity tag, whatever was selected
        if (columns is not null && table.Columns.ContainsKey(VersionColumn) && !columns.Contains(VersionColumn))
            entity.Add(new XElement("attribute", new XAttribute("name", VersionColumn)));
        var expansions = new List<RowExpansion>();
        foreach (var item in clause?.SelectedItems.OfType<ExpandedNavigationSelectItem>() ?? [])
            expansions.Add(Expand(table, item, entity, expansions.Count));
        return new RowShape(columns, expansions);
    }

    private RowExpansion Expand(TableDefinition table, ExpandedNavigationSelectItem item, XElement entity, int index)
    {
        if (item.FilterOption is not null || item.OrderByOption is not null || item.TopOption is not null || item.SkipOption is not null)
            throw WebApiException.NotSupported("$expand with options other than $select");
        if (item.SelectAndExpand.SelectedItems.OfType<ExpandedNavigationSelectItem>().Any())
            throw WebApiException.NotSupported("Nested $expand");
        var property = ((NavigationPropertySegment)item.PathToNavigationProperty.LastSegment).NavigationProperty.Name;
        var navigation = model.NavigationOf(table, property)!;
        var target = model.Environment.Table(navigation.Target);
        var columns = SelectedColumns(target, item.SelectAndExpand);
        if (navigation.IsCollection) return new RowExpansion(property, null, target, columns, navigation.Relationship);

        var alias = "expand" + index.ToString(CultureInfo.InvariantCulture);
        var link = new XElement("link-entity",
            new XAttribute("name", target.LogicalName), new XAttribute("from", target.PrimaryKey),
            new XAttribute("to", navigation.Relationship.ReferencingColumn), new XAttribute("link-type", "outer"), new XAttribute("alias", alias));
        AddColumns(link, columns);
        if (columns is not null && !columns.Contains(target.PrimaryKey)) link.Add(new XElement("attribute", new XAttribute("name", target.PrimaryKey)));
        entity.Add(link);
        return new RowExpansion(property, alias, target, columns, null);
    }

    private static List<string>? SelectedColumns(TableDefinition table, SelectExpandClause? clause)
    {
        if (clause is null || clause.AllSelected) return null;
        return clause.SelectedItems.OfType<PathSelectItem>()
            .Select(item => item.SelectedPath.FirstSegment)
            .OfType<PropertySegment>()
            .Select(segment => PropertyNames.ColumnOf(table, segment.Property.Name)!.LogicalName)
            .Append(table.PrimaryKey).Distinct().ToList();
    }

    private static void AddColumns(XElement parent, List<string>? columns)
    {
        if (columns is null) parent.Add(new XElement("all-attributes"));
        else parent.Add(columns.Select(column => new XElement("attribute", new XAttribute("name", column))));
    }
}
