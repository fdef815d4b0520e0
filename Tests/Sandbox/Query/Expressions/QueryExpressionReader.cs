using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Query.FetchXml;
using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Query.Expressions;

/// <summary>Reads the SDK's queries.</summary>
public static class QueryExpressionReader
{
    /// <summary>The query of a QueryExpression, QueryByAttribute or FetchExpression.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The query is incomplete, or uses what the Sandbox does not support; the message names it.</exception>
    public static TableQuery Read(QueryBase query) => query switch
    {
        FetchExpression fetch => FetchXmlReader.Read(fetch.Query),
        QueryExpression expression => Read(expression),
        QueryByAttribute byAttribute => Read(byAttribute),
        null => throw QueryFault.Invalid("Required field 'Query' is missing."),
        _ => throw QueryFault.NotSupported($"queries of type {query.GetType().Name}"),
    };

    private static TableQuery Read(QueryExpression query)
    {
        if (query.SubQueryExpression is not null)
            throw QueryFault.NotSupported("SubQueryExpression");
        if (!string.IsNullOrEmpty(query.DataSource))
            throw QueryFault.NotSupported($"the data source '{query.DataSource}' (long term retention)");
        var columns = ExpressionColumns.Read(query.ColumnSet);
        return Paged(query.PageInfo, query.TopCount, new TableQuery
        {
            Table = query.EntityName ?? throw QueryFault.Invalid("The query has no entity name."),
            Columns = columns,
            AllColumns = query.ColumnSet.AllColumns,
            Aggregate = columns.Any(column => column.Aggregate is not null || column.GroupBy),
            Distinct = query.Distinct,
            Filter = ExpressionFilter.Read(query.Criteria),
            Links = [.. query.LinkEntities.Select(ExpressionLink.Read)],
            Orders = [.. query.Orders.Select(ExpressionColumns.Read)],
        });
    }

    private static TableQuery Read(QueryByAttribute query)
    {
        if (query.Attributes.Count != query.Values.Count)
            throw QueryFault.Invalid($"The query has {query.Attributes.Count} attributes and {query.Values.Count} values; each attribute needs one value.");
        var conditions = query.Attributes.Zip(query.Values, (attribute, value) => value is null
            ? new QueryCondition(attribute, "null", [])
            : new QueryCondition(attribute, "eq", [value]));
        return Paged(query.PageInfo, query.TopCount, new TableQuery
        {
            Table = query.EntityName ?? throw QueryFault.Invalid("The query has no entity name."),
            Columns = ExpressionColumns.Read(query.ColumnSet),
            AllColumns = query.ColumnSet?.AllColumns ?? false,
            Filter = new QueryFilter(false, [.. conditions], [], []),
            Orders = [.. query.Orders.Select(ExpressionColumns.Read)],
        });
    }

    private static TableQuery Paged(PagingInfo? paging, int? top, TableQuery query) => query with
    {
        Top = top,
        PageSize = paging?.Count > 0 ? paging.Count : null,
        PageNumber = paging?.PageNumber > 0 ? paging.PageNumber : 1,
        PagingCookie = string.IsNullOrEmpty(paging?.PagingCookie) ? null : paging.PagingCookie,
        ReturnTotalRecordCount = paging?.ReturnTotalRecordCount ?? false,
    };
}
