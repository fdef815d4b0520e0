using Microsoft.Xrm.Sdk.Query;
using Segmentation.Sandbox.Query.Model;

namespace Segmentation.Sandbox.Query.Expressions;

/// <summary>Reads the links of the SDK's queries.</summary>
internal static class ExpressionLink
{
    public static QueryLink Read(LinkEntity link) => new()
    {
        Table = link.LinkToEntityName ?? throw QueryFault.Invalid("A link entity has no entity name."),
        From = link.LinkToAttributeName ?? throw QueryFault.Invalid($"The link entity '{link.LinkToEntityName}' has no attribute to link to."),
        To = link.LinkFromAttributeName ?? throw QueryFault.Invalid($"The link entity '{link.LinkToEntityName}' has no attribute to link from."),
        Type = Type(link.JoinOperator),
        Alias = string.IsNullOrEmpty(link.EntityAlias) ? null : link.EntityAlias,
        Columns = ExpressionColumns.Read(link.Columns),
        AllColumns = link.Columns.AllColumns,
        Filter = ExpressionFilter.Read(link.LinkCriteria),
        Links = [.. link.LinkEntities.Select(Read)],
        Orders = [.. link.Orders.Select(ExpressionColumns.Read)],
    };

    private static LinkType Type(JoinOperator join) => join switch
    {
        JoinOperator.Inner or JoinOperator.Natural => LinkType.Inner,
        JoinOperator.LeftOuter => LinkType.Outer,
        JoinOperator.Exists => LinkType.Exists,
        JoinOperator.In => LinkType.In,
        JoinOperator.MatchFirstRowUsingCrossApply => LinkType.MatchFirstRowUsingCrossApply,
        JoinOperator.Any => LinkType.Any,
        JoinOperator.NotAny => LinkType.NotAny,
        JoinOperator.All => LinkType.All,
        JoinOperator.NotAll => LinkType.NotAll,
        _ => throw QueryFault.NotSupported($"the join operator {join}"),
    };
}
