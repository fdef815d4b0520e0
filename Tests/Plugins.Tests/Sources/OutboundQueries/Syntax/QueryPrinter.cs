using System.Globalization;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Syntax;

/// <summary>Writes a query with as few parentheses as its meaning takes.</summary>
internal static class QueryPrinter
{
    internal static string Print(QueryNode query) => query switch
    {
        PathQuery path => Print(path.Source) + string.Concat(path.Steps.Select(step => "." + Print(step))),
        SetQuery set => Operand(set.First) + string.Concat(set.Operations.Select(operation =>
            $" {operation.Operator.ToString().ToUpperInvariant()} {Operand(operation.Operand)}")),
        _ => throw new ArgumentException(query.GetType().Name),
    };

    private static string Operand(QueryNode query) => query is SetQuery ? $"({Print(query)})" : Print(query);

    private static string Print(PathSource source) => source switch
    {
        ProfileSource { Alias: null } profile => $"PROFILE({profile.Table})",
        ProfileSource profile => $"PROFILE({profile.Table}, {profile.Alias})",
        SegmentSource segment => $"SEGMENT({segment.Name})",
        GroupSource group => $"({Print(group.Query)})",
        _ => throw new ArgumentException(source.GetType().Name),
    };

    private static string Print(PathStep step) => step switch
    {
        FilterStep filter => $"FILTER({ExpressionPrinter.Print(filter.Condition)})",
        TraverseStep traverse => $"TRAVERSE({traverse.Relationship}{(traverse.Alias == null ? "" : ", " + traverse.Alias)}"
            + $"{(traverse.Filter == null ? "" : $", FILTER({ExpressionPrinter.Print(traverse.Filter)})")})",
        RelateStep relate => string.Create(
            CultureInfo.InvariantCulture,
            $"{(relate.IsOptional ? "RELATEOPTIONAL" : "RELATE")}({relate.Relationship}, {relate.Alias}{(relate.Nested == null ? "" : ", " + Print(relate.Nested))})"),
        _ => throw new ArgumentException(step.GetType().Name),
    };
}
