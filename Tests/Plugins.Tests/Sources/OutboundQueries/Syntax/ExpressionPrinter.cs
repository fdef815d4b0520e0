using System.Globalization;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Syntax;

/// <summary>Writes an expression with as few parentheses as its meaning takes.</summary>
internal static class ExpressionPrinter
{
    private const int Or = 1;
    private const int And = 2;
    private const int Not = 3;
    private const int Comparison = 4;
    private const int Sum = 5;
    private const int Product = 6;
    private const int Factor = 7;

    internal static string Print(Expression expression) => Print(expression, Or);

    private static string Print(Expression expression, int tightness)
    {
        var text = Text(expression);
        return TightnessOf(expression) < tightness ? $"({text})" : text;
    }

    private static int TightnessOf(Expression expression) => expression switch
    {
        LogicalExpression logical => logical.IsAnd ? And : Or,
        NotExpression => Not,
        ComparisonExpression or TextMatchExpression or InExpression => Comparison,
        ArithmeticExpression arithmetic => IsSum(arithmetic.Terms[0].Operator) ? Sum : Product,
        _ => Factor,
    };

    private static string Text(Expression expression) => expression switch
    {
        LogicalExpression logical => string.Join(logical.IsAnd ? " && " : " || ", logical.Operands.Select(operand => Print(operand, TightnessOf(logical) + 1))),
        NotExpression { Operand: NullTestExpression test } => $"!{Text(test)}",
        NotExpression not => $"NOT({Text(not.Operand)})",
        ComparisonExpression comparison => $"{Print(comparison.Left, Sum)} {Symbol(comparison.Operator)} {Print(comparison.Right, Sum)}",
        TextMatchExpression match => $"{Print(match.Whole, Sum)} {match.Operator.ToString().ToUpperInvariant()} {Print(match.Part, Sum)}",
        InExpression list => $"{Print(list.Operand, Sum)} IN [{Join(list.Values)}]",
        NullTestExpression test => $"{(test.IsNull ? "ISNULL" : "ISNOTNULL")}({Text(test.Operand)})",
        ArithmeticExpression arithmetic => Print(arithmetic.First, TightnessOf(arithmetic) + 1)
            + string.Concat(arithmetic.Terms.Select(term => $" {Symbol(term.Operator)} {Print(term.Operand, TightnessOf(arithmetic) + 1)}")),
        NegativeExpression negative => $"-{Print(negative.Operand, Factor)}",
        FunctionExpression function => $"{function.Name}({Join(function.Arguments)})",
        ColumnExpression column => column.Alias == null ? column.Name : $"{column.Alias}.{column.Name}",
        LiteralExpression literal => Literal(literal.Value),
        _ => throw new ArgumentException(expression.GetType().Name),
    };

    private static string Join(IEnumerable<Expression> expressions) => string.Join(", ", expressions.Select(Text));

    private static string Literal(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        Guid id => id.ToString("D"),
        string text => text.Length % 2 == 0 ? $"'{text.Replace(@"\", @"\\").Replace("'", "''")}'" : $"\"{text.Replace(@"\", @"\\").Replace("\"", "\\\"")}\"",
        _ => throw new ArgumentException(value.GetType().Name),
    };

    private static bool IsSum(ArithmeticOperator @operator) => @operator is ArithmeticOperator.Add or ArithmeticOperator.Subtract;

    private static string Symbol(ArithmeticOperator @operator) => @operator switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        _ => "/",
    };

    private static string Symbol(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Equal => "==",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => ">=",
        ComparisonOperator.Less => "<",
        _ => "<=",
    };
}
