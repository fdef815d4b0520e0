using System.Linq;
using System.Xml.Linq;

namespace Segmentation.Plugins.Sources.OutboundQueries.Fetch;

/// <summary>Writes a predicate on rows of a table as FetchXML, and counts what the platform limits.</summary>
internal sealed class FetchXmlWriter
{
    private readonly FetchTable _table;

    internal FetchXmlWriter(FetchTable table) => _table = table;

    internal int Links { get; private set; }

    internal int Conditions { get; private set; }

    internal string Write(Predicate predicate) =>
        new XElement("fetch", new XElement("entity", new XAttribute("name", _table.Name), FilterOf(predicate)))
            .ToString(SaveOptions.DisableFormatting);

    private XElement FilterOf(Predicate predicate) => predicate switch
    {
        ConstantPredicate { Value: true } => null,
        JunctionPredicate junction => new XElement(
            "filter", new XAttribute("type", junction.IsAnd ? "and" : "or"), junction.Items.Select(ElementOf)),
        _ => new XElement("filter", new XAttribute("type", "and"), ElementOf(predicate)),
    };

    private XElement ElementOf(Predicate predicate) => predicate switch
    {
        RelatedPredicate related => LinkOf(related),
        ConditionPredicate condition => ConditionOf(condition),
        // every row has a primary key
        ConstantPredicate => ConditionOf(new ConditionPredicate(_table, _table.PrimaryKey, FetchOperator.Null)),
        _ => FilterOf(predicate),
    };

    private XElement LinkOf(RelatedPredicate related)
    {
        Links++;
        return new XElement(
            "link-entity",
            new XAttribute("name", related.Link.Table),
            new XAttribute("from", related.Link.From),
            new XAttribute("to", related.Link.To),
            new XAttribute("link-type", related.IsNegated ? "not any" : "any"),
            related.Link.IsIntersect ? new XAttribute("intersect", "true") : null,
            FilterOf(related.Inner));
    }

    private XElement ConditionOf(ConditionPredicate condition)
    {
        Conditions++;
        var isList = condition.Operator is FetchOperator.In or FetchOperator.NotIn;
        return new XElement(
            "condition",
            new XAttribute("attribute", condition.Column),
            new XAttribute("operator", condition.Operator),
            condition.OtherColumn == null ? null : new XAttribute("valueof", condition.OtherColumn),
            isList ? condition.Values.Select(value => new XElement("value", value)) : condition.Values.Select(value => new XAttribute("value", value)));
    }
}
