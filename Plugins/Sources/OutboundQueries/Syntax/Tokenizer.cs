using System;
using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>Cuts a query into tokens.</summary>
internal sealed class Tokenizer
{
    private const int MostDigits = 28;
    private static readonly string[] Marks = ["==", "!=", ">=", "<=", "&&", "||", ">", "<", "!", "(", ")", "[", "]", ",", ".", "+", "-", "*", "/"];
    private readonly string _query;
    private int _index;

    private Tokenizer(string query) => _query = query;

    private char Current => _index < _query.Length ? _query[_index] : '\0';

    /// <summary>All tokens, the last one being the end.</summary>
    internal static IReadOnlyList<Token> Read(string query)
    {
        var tokenizer = new Tokenizer(query);
        var tokens = new List<Token>();
        do
            tokens.Add(tokenizer.Next());
        while (tokens[tokens.Count - 1].Kind != TokenKind.End);
        return tokens;
    }

    private Token Next()
    {
        while (char.IsWhiteSpace(Current))
            _index++;
        var start = _index;
        var place = new QueryPlace(_query, start);
        if (start == _query.Length)
            return new Token(TokenKind.End, "", place);
        if (Current is '\'' or '"')
            return new Token(TokenKind.Text, new QuotedTextReader(_query, start).Read(out _index), place);
        if (TryReadGuid())
            return new Token(TokenKind.Guid, _query.Substring(start, _index - start), place);
        if (IsDigit(Current))
            return new Token(TokenKind.Number, ReadNumber(place), place);
        if (IsWordCharacter(Current))
        {
            while (IsWordCharacter(Current))
                _index++;
            return new Token(TokenKind.Word, _query.Substring(start, _index - start), place);
        }

        return new Token(TokenKind.Mark, ReadMark(place), place);
    }

    private string ReadMark(QueryPlace place)
    {
        if (string.CompareOrdinal(_query, _index, "<>", 0, 2) == 0)
            throw place.Refuse(OutboundQueryRefusal.InvalidQuery, "<>", "the language writes \"is not\" as !=");
        foreach (var mark in Marks)
        {
            if (string.CompareOrdinal(_query, _index, mark, 0, mark.Length) != 0)
                continue;
            _index += mark.Length;
            return mark;
        }

        var hint = Current switch
        {
            '=' => "the language writes \"is\" as ==",
            '&' => "the language writes \"and\" as &&",
            '|' => "the language writes \"or\" as ||",
            _ => "the language has no such character outside of texts",
        };
        throw place.Refuse(OutboundQueryRefusal.InvalidQuery, Current.ToString(), hint);
    }

    private string ReadNumber(QueryPlace place)
    {
        var start = _index;
        while (IsDigit(Current))
            _index++;
        if (Current == '.' && _index + 1 < _query.Length && IsDigit(_query[_index + 1]))
        {
            _index++;
            while (IsDigit(Current))
                _index++;
        }

        var number = _query.Substring(start, _index - start);
        if (IsWordCharacter(Current))
            throw place.Refuse(OutboundQueryRefusal.InvalidQuery, number + Current, "a number ends before the next letter; names begin with a letter");
        if (number.Length > MostDigits)
            throw place.Refuse(OutboundQueryRefusal.InvalidQuery, number, $"a number has at most {MostDigits} digits");
        return number;
    }

    /// <summary>An id may stand without quotation marks; nothing else of the language has this shape.</summary>
    private bool TryReadGuid()
    {
        const int Length = 36;
        if (_index + Length > _query.Length || _query[_index + 8] != '-' || _query[_index + 13] != '-'
            || !Guid.TryParseExact(_query.Substring(_index, Length), "D", out _))
            return false;
        _index += Length;
        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsWordCharacter(char c) => IsDigit(c) || c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_';
}
