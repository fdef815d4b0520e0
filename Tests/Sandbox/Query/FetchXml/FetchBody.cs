using System.Xml.Linq;
using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Query.FetchXml;

/// <summary>What entity and link-entity have in common: columns, filters, links and orders.</summary>
internal sealed class FetchBody
{
    private readonly List<QueryColumn> _columns = [];
    private readonly List<QueryFilter> _filters = [];
    private readonly List<QueryLink> _links = [];
    private readonly List<QueryOrder> _orders = [];

    public FetchBody(IEnumerable<XElement> children)
    {
        foreach (var child in children)
        {
            switch (child.Name.LocalName)
            {
                case "attribute":
                    _columns.Add(ReadColumn(child));
                    break;
                case "all-attributes":
                    AllColumns = true;
                    break;
                case "no-attrs":
                    NoColumns = true;
                    break;
                case "filter":
                    _filters.Add(FetchFilter.Read(child));
                    break;
                case "link-entity":
                    _links.Add(FetchLink.Read(child));
                    break;
                case "order":
                    _orders.Add(ReadOrder(child));
                    break;
            }
        }
    }

    public IReadOnlyList<QueryColumn> Columns => _columns;
    public bool AllColumns { get; }
    public bool NoColumns { get; }
    public IReadOnlyList<QueryLink> Links => _links;
    public IReadOnlyList<QueryOrder> Orders => _orders;
    public QueryFilter? Filter => _filters.Count switch
    {
        0 => null,
        1 => _filters[0],
        _ => new QueryFilter(false, [], _filters, []),
    };

    private static QueryColumn ReadColumn(XElement attribute)
    {
        var element = new FetchElement(attribute, "name", "alias", "aggregate", "groupby", "dategrouping", "distinct", "usertimezone", "rowaggregate", "build", "addedby");
        element.Children();
        if (element.Text("rowaggregate") is { } rowAggregate)
            throw QueryFault.NotSupported($"the row aggregate '{rowAggregate}'");
        return new QueryColumn(
            element.Required("name"), element.Text("alias"), element.Text("aggregate"), element.Boolean("groupby"), element.Boolean("distinct"),
            element.Text("dategrouping"), element.Text("usertimezone") is null || element.Boolean("usertimezone"));
    }

    private static QueryOrder ReadOrder(XElement order)
    {
        var element = new FetchElement(order, "attribute", "alias", "descending", "entityname");
        element.Children();
        return element.Text("alias") is { } alias
            ? new QueryOrder(alias, element.Boolean("descending"), IsAlias: true)
            : new QueryOrder(element.Required("attribute"), element.Boolean("descending"), element.Text("entityname"));
    }
}
