using System.Collections;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Query.Expressions;

/// <summary>Reads the filters of the SDK's queries.</summary>
internal static class ExpressionFilter
{
    public static QueryFilter? Read(FilterExpression? filter) => filter is null ? null : new QueryFilter(
        filter.FilterOperator is LogicalOperator.Or,
        [.. filter.Conditions.Select(Read)],
        [.. filter.Filters.Select(Read).OfType<QueryFilter>()],
        filter.AnyAllFilterLinkEntity is { } link ? [ExpressionLink.Read(link)] : []);

    private static QueryCondition Read(ConditionExpression condition)
    {
        var values = condition.Values.SelectMany(Flatten).ToList();
        var link = string.IsNullOrEmpty(condition.EntityName) ? null : condition.EntityName;
        var name = ConditionOperatorNames.Of(condition.Operator);
        if (condition.CompareColumns)
            return new QueryCondition(condition.AttributeName, name, [], link, values.Count == 1 ? values[0] as string : throw QueryFault.WrongValueCount(name, condition.AttributeName, "1", values.Count));
        return new QueryCondition(condition.AttributeName, name, values, link);
    }

    // In and Between are often given one array
    private static IEnumerable<object> Flatten(object value) => value switch
    {
        string or Microsoft.Xrm.Sdk.OptionSetValueCollection => [value],
        IEnumerable list => list.Cast<object>().SelectMany(Flatten),
        null => throw QueryFault.Invalid("A condition has a null value; use the operator Null."),
        _ => [value],
    };
}
