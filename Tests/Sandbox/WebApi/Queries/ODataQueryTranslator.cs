using System.Globalization;
using System.Xml.Linq;
using Microsoft.OData;
using Microsoft.OData.UriParser;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Model;

namespace Segmentation.Sandbox.WebApi.Queries;

/// <summary>
/// Translates OData query options to FetchXML, so that the Web API asks nothing that FetchXML cannot say. Pure:
/// names no HTTP type.
/// </summary>
public sealed class ODataQueryTranslator(WebApiModel model)
{
    /// <summary>The FetchXML of a query on a table.</summary>
    /// <param name="table">Table asked.</param>
    /// <param name="options">Query options by name, such as $filter.</param>
    /// <param name="pageSize">odata.maxpagesize; null: the platform's.</param>
    /// <exception cref="WebApiException">An option that does not parse, names an unknown property or is not supported.</exception>
    public ODataQuery Translate(TableDefinition table, IDictionary<string, string> options, int? pageSize = null)
    {
        foreach (var option in options.Keys.Where(key => key.StartsWith('$') && !Supported.Contains(key)))
            throw WebApiException.NotSupported($"The query option {option}");
        try
        {
            var parser = new ODataQueryOptionParser(model.Edm, model.TypeOf(table), model.SetOf(table), options);
            var selection = parser.ParseSelectAndExpand();
            var top = parser.ParseTop();
            var entity = new XElement("entity", new XAttribute("name", table.LogicalName));
            var shape = new SelectExpandTranslator(model).Translate(table, selection, entity);
            if (parser.ParseFilter() is { } filter) entity.Add(new FilterTranslator(model, entity).Translate(table, filter));
            foreach (var order in Orders(parser.ParseOrderBy(), table)) entity.Add(order);
            var fetch = new XElement("fetch", entity);
            var count = parser.ParseCount() == true;
            var isWhole = top is not null && (pageSize is null || top <= pageSize);
            // FetchXML counts no rows beside top; a page of that size has the same rows
            if ((isWhole ? top : pageSize) is { } rows) fetch.SetAttributeValue(isWhole && !count ? "top" : "count", rows.ToString(CultureInfo.InvariantCulture));
            if (count) fetch.SetAttributeValue("returntotalrecordcount", "true");
            return new ODataQuery(fetch, shape, count, isWhole);
        }
        catch (ODataException exception)
        {
            throw WebApiException.BadQuery(exception.Message);
        }
    }

    private static readonly HashSet<string> Supported = ["$select", "$filter", "$orderby", "$top", "$count", "$expand", "$skiptoken"];

    private static IEnumerable<XElement> Orders(OrderByClause? clause, TableDefinition table)
    {
        for (; clause is not null; clause = clause.ThenBy)
        {
            if (clause.Expression is not SingleValuePropertyAccessNode property || property.Source is not ResourceRangeVariableReferenceNode)
                throw WebApiException.NotSupported("Ordering by anything but a property of the table asked");
            var column = PropertyNames.ColumnOf(table, property.Property.Name)!;
            var order = new XElement("order", new XAttribute("attribute", column.LogicalName));
            if (clause.Direction == OrderByDirection.Descending) order.SetAttributeValue("descending", "true");
            yield return order;
        }
    }
}
