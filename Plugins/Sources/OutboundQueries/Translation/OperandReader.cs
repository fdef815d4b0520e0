using System;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>Calculates values as far as they are known beforehand, and looks up columns.</summary>
internal sealed class OperandReader
{
    private readonly QueryCatalogs _catalogs;
    private readonly PathScope _scope;
    private readonly DateFunctionReader _functions;

    internal OperandReader(QueryCatalogs catalogs, PathScope scope)
    {
        _catalogs = catalogs;
        _scope = scope;
        _functions = new DateFunctionReader(this);
    }

    internal Operand Read(Expression expression) => expression switch
    {
        LiteralExpression literal => new ConstantOperand(literal.Value, literal.Place),
        ColumnExpression column => _catalogs.Column(_scope.Find(column.Alias, column.Place), column.Name, column.Place),
        FunctionExpression function => _functions.Read(function),
        NegativeExpression negative => new ConstantOperand(-Number(negative.Operand, "-", negative.Place), negative.Place),
        ArithmeticExpression arithmetic => new ConstantOperand(Calculate(arithmetic), arithmetic.Place),
        _ => throw expression.Place.Refuse(OutboundQueryRefusal.InvalidQuery, "a condition", "a value should stand here"),
    };

    /// <summary>A number that an operator or function takes.</summary>
    internal decimal Number(Expression expression, string taker, QueryPlace place) => Read(expression) switch
    {
        ConstantOperand { Value: decimal number } => number,
        ConstantOperand { Value: not RelativeMoment } =>
            throw place.Refuse(OutboundQueryRefusal.TypeMismatch, taker, "it calculates with numbers"),
        _ => throw place.Refuse(
            OutboundQueryRefusal.NoEquivalent, taker, "FetchXML does not calculate with columns or the clock; compare the column itself with a value"),
    };

    private decimal Calculate(ArithmeticExpression arithmetic)
    {
        var first = arithmetic.Terms[0];
        var result = Number(arithmetic.First, Symbol(first.Operator), first.Place);
        foreach (var term in arithmetic.Terms)
        {
            var symbol = Symbol(term.Operator);
            var number = Number(term.Operand, symbol, term.Place);
            try
            {
                result = term.Operator switch
                {
                    ArithmeticOperator.Add => result + number,
                    ArithmeticOperator.Subtract => result - number,
                    ArithmeticOperator.Multiply => result * number,
                    _ => Divide(result, number, term.Place),
                };
            }
            catch (OverflowException)
            {
                throw term.Place.Refuse(OutboundQueryRefusal.InvalidQuery, symbol, "the result is too large");
            }
        }

        return result;
    }

    private static decimal Divide(decimal dividend, decimal divisor, QueryPlace place)
    {
        if (divisor == 0)
            throw place.Refuse(OutboundQueryRefusal.InvalidQuery, "/", "it divides by zero");
        if (IsWhole(dividend) && IsWhole(divisor) && dividend % divisor != 0)
        {
            throw place.Refuse(
                OutboundQueryRefusal.NoEquivalent, "/", "the language does not say whether whole numbers divide into whole numbers; write the result instead");
        }

        return dividend / divisor;
    }

    private static bool IsWhole(decimal number) => number == decimal.Truncate(number);

    private static string Symbol(ArithmeticOperator @operator) => @operator switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        _ => "/",
    };
}
