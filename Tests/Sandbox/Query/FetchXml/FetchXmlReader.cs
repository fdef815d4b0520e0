using System.Xml.Linq;
using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Query.FetchXml;

/// <summary>
/// Reads FetchXML as documented (learn.microsoft.com/power-apps/developer/data-platform/fetchxml/reference). Elements and attributes that
/// are not documented are refused by name; tables, columns and operators are checked when the query is compiled.
/// </summary>
public static class FetchXmlReader
{
    /// <summary>The query of a FetchXML text.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The text is no FetchXML (0x80040201), or uses what the Sandbox does not support; the message names it.</exception>
    public static TableQuery Read(string fetchXml) => Read(FetchXmlDocument.Load(fetchXml));

    /// <summary>The query of a fetch element.</summary>
    /// <exception cref="System.ServiceModel.FaultException">As <see cref="Read(string)"/>.</exception>
    public static TableQuery Read(XElement fetch)
    {
        if (fetch.Name != "fetch")
            throw QueryFault.InvalidXml($"The root element must be 'fetch', not '{fetch.Name}'.");
        var element = new FetchElement(fetch, "version", "output-format", "mapping", "aggregate", "aggregatelimit", "count", "datasource", "distinct", "latematerialize",
            "no-lock", "options", "page", "paging-cookie", "returntotalrecordcount", "savedqueryid", "top", "useraworderby", "utc-offset", "min-active-row-version");
        RefuseUnsupported(element);
        var entities = element.Children("entity").ToList();
        if (entities.Count != 1)
            throw QueryFault.InvalidXml($"The element 'fetch' needs one 'entity', not {entities.Count}.");
        var page = element.Number("page");
        return ReadEntity(entities[0]) with
        {
            Aggregate = element.Boolean("aggregate"),
            AggregateLimit = element.Number("aggregatelimit"),
            Distinct = element.Boolean("distinct"),
            Top = element.Number("top"),
            PageSize = element.Number("count") is > 0 and var count ? count : null,
            PageNumber = page is null or 0 ? 1 : page.Value,
            PagingCookie = element.Text("paging-cookie") is { Length: > 0 } cookie ? cookie : null,
            ReturnTotalRecordCount = element.Boolean("returntotalrecordcount"),
            UseRawOrderBy = element.Boolean("useraworderby"),
        };
    }

    private static void RefuseUnsupported(FetchElement fetch)
    {
        if (fetch.Text("datasource") is { Length: > 0 } source)
            throw QueryFault.NotSupported($"the data source '{source}' (long term retention)");
        if (fetch.Boolean("min-active-row-version"))
            throw QueryFault.NotSupported("min-active-row-version");
        if (fetch.Text("mapping") is { } mapping && mapping != "logical")
            throw QueryFault.NotSupported($"the mapping '{mapping}'");
    }

    private static TableQuery ReadEntity(XElement entity)
    {
        var element = new FetchElement(entity, "name", "enableprefiltering", "prefilterparametername");
        var body = new FetchBody(element.Children("filter", "order", "link-entity", "attribute", "all-attributes", "no-attrs"));
        return new TableQuery
        {
            Table = element.Required("name"),
            Columns = body.Columns,
            // no attribute means all: learn.microsoft.com, "Select columns using FetchXml"
            AllColumns = body.AllColumns || (body.Columns.Count == 0 && !body.NoColumns),
            Filter = body.Filter,
            Links = body.Links,
            Orders = body.Orders,
        };
    }
}
