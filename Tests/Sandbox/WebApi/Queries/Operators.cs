using Microsoft.OData.UriParser;

namespace Segmentation.Sandbox.WebApi.Queries;

/// <summary>FetchXML operators of OData comparisons.</summary>
internal static class Operators
{
    /// <summary>The operator, or its opposite.</summary>
    public static string Of(BinaryOperatorKind kind, bool negated) => (kind, negated) switch
    {
        (BinaryOperatorKind.Equal, false) or (BinaryOperatorKind.NotEqual, true) => "eq",
        (BinaryOperatorKind.NotEqual, false) or (BinaryOperatorKind.Equal, true) => "ne",
        (BinaryOperatorKind.GreaterThan, false) or (BinaryOperatorKind.LessThanOrEqual, true) => "gt",
        (BinaryOperatorKind.GreaterThanOrEqual, false) or (BinaryOperatorKind.LessThan, true) => "ge",
        (BinaryOperatorKind.LessThan, false) or (BinaryOperatorKind.GreaterThanOrEqual, true) => "lt",
        (BinaryOperatorKind.LessThanOrEqual, false) or (BinaryOperatorKind.GreaterThan, true) => "le",
        _ => throw WebApiException.NotSupported($"The operator {kind} in $filter"),
    };
}
