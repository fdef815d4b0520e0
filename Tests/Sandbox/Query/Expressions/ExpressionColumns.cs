using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Query.Expressions;

/// <summary>Reads the columns and orders of the SDK's queries.</summary>
internal static class ExpressionColumns
{
    public static IReadOnlyList<QueryColumn> Read(ColumnSet? columns) => columns is null
        ? []
        : [.. columns.Columns.Select(name => new QueryColumn(name)), .. columns.AttributeExpressions.Select(Read)];

    public static QueryOrder Read(OrderExpression order) => string.IsNullOrEmpty(order.Alias)
        ? new QueryOrder(order.AttributeName, order.OrderType is OrderType.Descending, Named(order.EntityName))
        : new QueryOrder(order.Alias, order.OrderType is OrderType.Descending, IsAlias: true);

    private static QueryColumn Read(XrmAttributeExpression expression) => new(
        expression.AttributeName, Named(expression.Alias), Aggregate(expression.AggregateType), expression.HasGroupBy,
        DateGrouping: Grouping(expression.DateTimeGrouping));

    private static string? Aggregate(XrmAggregateType type) => type is XrmAggregateType.None ? null : type.ToString().ToLowerInvariant();

    private static string? Grouping(XrmDateTimeGrouping grouping) => grouping switch
    {
        XrmDateTimeGrouping.None => null,
        XrmDateTimeGrouping.FiscalPeriod => "fiscal-period",
        XrmDateTimeGrouping.FiscalYear => "fiscal-year",
        _ => grouping.ToString().ToLowerInvariant(),
    };

    private static string? Named(string? name) => string.IsNullOrEmpty(name) ? null : name;
}
