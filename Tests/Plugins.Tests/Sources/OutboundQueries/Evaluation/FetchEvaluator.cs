using System.Xml.Linq;
using Segmentation.Plugins.Sources.OutboundQueries.Catalogs;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>What FetchXML selects, read off its elements, row by row: filters, conditions, and link-entities of the types any and not any.</summary>
internal sealed class FetchEvaluator(TestDatabase database, TimeSpan userOffset)
{
    internal HashSet<Guid> Evaluate(string fetchXml)
    {
        var entity = XElement.Parse(fetchXml).Element("entity")!;
        var table = entity.Attribute("name")!.Value;
        return database.RowsOf(table).Where(row => MeetsFilters(entity, table, row)).Select(row => (Guid)row.ValueOf(table + "id")!).ToHashSet();
    }

    private bool MeetsFilters(XElement parent, string table, TestRow row) => parent.Elements("filter").All(filter => Meets(filter, table, row));

    private bool Meets(XElement element, string table, TestRow row) => element.Name.LocalName switch
    {
        "filter" when element.Attribute("type")?.Value == "or" => element.Elements().Any(child => Meets(child, table, row)),
        "filter" => element.Elements().All(child => Meets(child, table, row)),
        "link-entity" => MeetsLink(element, row),
        "condition" => MeetsCondition(element, table, row),
        var name => throw new ArgumentException(name),
    };

    private bool MeetsLink(XElement link, TestRow row)
    {
        var table = link.Attribute("name")!.Value;
        var value = row.ValueOf(link.Attribute("to")!.Value);
        var exists = value != null && database.RowsOf(table).Any(other =>
            Equals(other.ValueOf(link.Attribute("from")!.Value), value) && MeetsFilters(link, table, other));
        return link.Attribute("link-type")!.Value switch
        {
            "any" => exists,
            "not any" => !exists,
            var type => throw new ArgumentException(type),
        };
    }

    private bool MeetsCondition(XElement condition, string table, TestRow row)
    {
        var column = condition.Attribute("attribute")!.Value;
        var value = row.ValueOf(column);
        if (condition.Attribute("valueof") is { } other)
            return ColumnConditions.Meets(condition.Attribute("operator")!.Value, value, row.ValueOf(other.Value));
        var texts = condition.Attribute("value") is { } single ? [single.Value] : condition.Elements("value").Select(item => item.Value).ToArray();
        var type = table == "seg_segmentmember" ? QueryColumnType.Lookup : TestCatalog.ColumnsOf(table)[column];
        return new FetchCondition(condition.Attribute("operator")!.Value, type, texts).Meets(value, database.UtcNow, userOffset);
    }
}
