using Segmentation.Plugins.Sources.OutboundQueries.Fetch;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>A comparison operator in the writing of either language.</summary>
internal static class ComparisonSymbol
{
    internal static string InQuery(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Equal => "==",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => ">=",
        ComparisonOperator.Less => "<",
        _ => "<=",
    };

    internal static string InFetchXml(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Equal => FetchOperator.Equal,
        ComparisonOperator.NotEqual => FetchOperator.NotEqual,
        ComparisonOperator.Greater => FetchOperator.Greater,
        ComparisonOperator.GreaterOrEqual => FetchOperator.GreaterOrEqual,
        ComparisonOperator.Less => FetchOperator.Less,
        _ => FetchOperator.LessOrEqual,
    };

    /// <summary>The operator that says the same with its sides exchanged.</summary>
    internal static ComparisonOperator Mirrored(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => @operator,
    };

    internal static bool IsEquality(ComparisonOperator @operator) => @operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
}
