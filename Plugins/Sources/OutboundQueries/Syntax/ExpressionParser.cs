using System;
using System.Collections.Generic;
using System.Globalization;

namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>Reads conditions. From loose to tight: || (OR), &amp;&amp; (AND), NOT, comparisons, + and -, * and /, negative.</summary>
internal sealed class ExpressionParser
{
    private readonly TokenReader _tokens;

    internal ExpressionParser(TokenReader tokens) => _tokens = tokens;

    internal Expression Read() => ReadLogical(isAnd: false);

    private Expression ReadLogical(bool isAnd)
    {
        var place = _tokens.Current.Place;
        var operands = new List<Expression>();
        do
            operands.Add(isAnd ? ReadNegation() : ReadLogical(isAnd: true));
        while (_tokens.TryTake(isAnd ? "&&" : "||") || _tokens.TryTakeWord(isAnd ? "AND" : "OR"));
        return operands.Count == 1 ? operands[0] : new LogicalExpression(isAnd, operands, place);
    }

    private Expression ReadNegation()
    {
        var token = _tokens.Current;
        if (!IsNegation(token))
            return ReadComparison();
        _tokens.Take();
        var next = _tokens.Current;
        if (!IsNegation(next) && !next.IsMark("(") && !next.IsWord("ISNULL") && !next.IsWord("ISNOTNULL"))
            throw _tokens.Unexpected($"the condition that {token.Text} negates, in parentheses,");
        _tokens.Enter();
        var operand = IsNegation(next) ? ReadNegation() : ReadPrimary();
        _tokens.Leave();
        return new NotExpression(operand, token.Place);
    }

    private static bool IsNegation(Token token) => token.IsMark("!") || token.IsWord("NOT");

    private Expression ReadComparison()
    {
        var left = ReadSum();
        var token = _tokens.Current;
        if (ComparisonOf(token) is { } comparison)
        {
            _tokens.Take();
            return new ComparisonExpression(comparison, left, ReadSum(), token.Place);
        }

        if (TextMatchOf(token) is { } match)
        {
            _tokens.Take();
            return new TextMatchExpression(match, left, ReadSum(), token.Place);
        }

        return _tokens.TryTakeWord("IN") ? new InExpression(left, ReadList("[", "]"), token.Place) : left;
    }

    private static ComparisonOperator? ComparisonOf(Token token) => token.Kind != TokenKind.Mark ? null : token.Text switch
    {
        "==" => ComparisonOperator.Equal,
        "!=" => ComparisonOperator.NotEqual,
        ">" => ComparisonOperator.Greater,
        ">=" => ComparisonOperator.GreaterOrEqual,
        "<" => ComparisonOperator.Less,
        "<=" => ComparisonOperator.LessOrEqual,
        _ => null,
    };

    private static TextMatchOperator? TextMatchOf(Token token) =>
        token.IsWord("CONTAINS") ? TextMatchOperator.Contains
        : token.IsWord("STARTSWITH") ? TextMatchOperator.StartsWith
        : token.IsWord("ENDSWITH") ? TextMatchOperator.EndsWith
        : null;

    private Expression ReadSum() => ReadChain(ReadProduct, "+", ArithmeticOperator.Add, "-", ArithmeticOperator.Subtract);

    private Expression ReadProduct() => ReadChain(ReadFactor, "*", ArithmeticOperator.Multiply, "/", ArithmeticOperator.Divide);

    private Expression ReadChain(Func<Expression> readOperand, string mark, ArithmeticOperator @operator, string otherMark, ArithmeticOperator other)
    {
        var first = readOperand();
        var terms = new List<ArithmeticTerm>();
        for (var place = _tokens.Current.Place; _tokens.Current.IsMark(mark) || _tokens.Current.IsMark(otherMark); place = _tokens.Current.Place)
            terms.Add(new ArithmeticTerm(_tokens.Take().Text == mark ? @operator : other, readOperand(), place));
        return terms.Count == 0 ? first : new ArithmeticExpression(first, terms);
    }

    private Expression ReadFactor()
    {
        var place = _tokens.Current.Place;
        if (!_tokens.TryTake("-"))
            return ReadPrimary();
        _tokens.Enter();
        var operand = ReadFactor();
        _tokens.Leave();
        return new NegativeExpression(operand, place);
    }

    private Expression ReadPrimary()
    {
        var token = _tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Text:
                return new LiteralExpression(_tokens.Take().Text, token.Place);
            case TokenKind.Number:
                return new LiteralExpression(decimal.Parse(_tokens.Take().Text, CultureInfo.InvariantCulture), token.Place);
            case TokenKind.Guid:
                return new LiteralExpression(Guid.Parse(_tokens.Take().Text), token.Place);
            case TokenKind.Word:
                return ReadWord();
            case TokenKind.Mark when token.Text == "(":
                _tokens.Enter();
                _tokens.Take();
                var inner = Read();
                _tokens.Expect(")");
                _tokens.Leave();
                return inner;
            default:
                throw _tokens.Unexpected("a column, a value or a condition");
        }
    }

    private Expression ReadWord()
    {
        if (_tokens.Following.IsMark("("))
            return ReadFunction();
        var token = _tokens.Take();
        if (token.IsWord("null"))
            return new LiteralExpression(null, token.Place);
        if (token.IsWord("true") || token.IsWord("false"))
            return new LiteralExpression(token.IsWord("true"), token.Place);
        return _tokens.TryTake(".")
            ? new ColumnExpression(token.Text, _tokens.TakeName("the name of a column"), token.Place)
            : new ColumnExpression(null, token.Text, token.Place);
    }

    private Expression ReadFunction()
    {
        var token = _tokens.Take();
        _tokens.Enter();
        var arguments = ReadList("(", ")");
        _tokens.Leave();
        if (token.IsWord("ISNULL") || token.IsWord("ISNOTNULL"))
        {
            return arguments.Count == 1
                ? new NullTestExpression(arguments[0], token.IsWord("ISNULL"), token.Place)
                : throw token.Place.Refuse(OutboundQueryRefusal.InvalidQuery, token.Text, "it takes one column");
        }

        return TextMatchOf(token) is { } match && arguments.Count == 2
            ? new TextMatchExpression(match, arguments[0], arguments[1], token.Place)
            : new FunctionExpression(token.Text, arguments, token.Place);
    }

    private List<Expression> ReadList(string open, string close)
    {
        _tokens.Expect(open);
        var items = new List<Expression>();
        if (open == "(" && _tokens.TryTake(close))
            return items;
        do
            items.Add(Read());
        while (_tokens.TryTake(","));
        _tokens.Expect(close);
        return items;
    }
}
