using System.Globalization;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace Segmentation.Sandbox.WebApi.Definitions;

/// <summary>$filter over definitions, evaluated in memory.</summary>
internal static class DefinitionFilter
{
    /// <summary>Whether a definition fits.</summary>
    public static bool Fits(FilterClause? clause, object definition) => clause is null || Value(clause.Expression, definition) is true;

    private static object? Value(QueryNode node, object definition) => node switch
    {
        ConstantNode constant => Plain(constant.Value),
        ConvertNode convert => Value(convert.Source, definition),
        SingleValuePropertyAccessNode property => Property(property.Source, property.Property.Name, definition),
        SingleComplexNode complex => Property(complex.Source, complex.Property.Name, definition),
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => Value(not.Operand, definition) is false,
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And } and => Value(and.Left, definition) is true && Value(and.Right, definition) is true,
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.Or } or => Value(or.Left, definition) is true || Value(or.Right, definition) is true,
        BinaryOperatorNode comparison => Compare(comparison.OperatorKind, Value(comparison.Left, definition), Value(comparison.Right, definition)),
        InNode { Right: CollectionConstantNode values } membership => values.Collection.Any(value => Equals(Plain(value.Value), Value(membership.Left, definition))),
        _ => throw WebApiException.NotSupported($"A $filter on definitions with an expression of kind {node.Kind}"),
    };

    private static object? Property(QueryNode source, string name, object definition)
    {
        var owner = source is SingleComplexNode or SingleValuePropertyAccessNode ? Value(source, definition) : definition;
        return owner is null ? null : Plain(DefinitionProperty.Read(owner, name));
    }

    private static object? Plain(object? value) => value switch
    {
        // a parsed literal holds the number of its member
        ODataEnumValue option => ((IEdmEnumType)DefinitionTypes.Model.FindDeclaredType(option.TypeName)).Members
            .FirstOrDefault(member => member.Value.Value.ToString(CultureInfo.InvariantCulture) == option.Value || member.Name == option.Value)?.Name ?? option.Value,
        Enum option => option.ToString(),
        _ => value,
    };

    private static bool Compare(BinaryOperatorKind kind, object? left, object? right)
    {
        if (kind is BinaryOperatorKind.Equal or BinaryOperatorKind.NotEqual) return Equals(left, right) == (kind == BinaryOperatorKind.Equal);
        if (left is not IComparable comparable || right is null) return false;
        var order = comparable.CompareTo(right);
        return kind switch
        {
            BinaryOperatorKind.GreaterThan => order > 0,
            BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
            BinaryOperatorKind.LessThan => order < 0,
            BinaryOperatorKind.LessThanOrEqual => order <= 0,
            _ => throw WebApiException.NotSupported($"The operator {kind} on definitions"),
        };
    }
}
