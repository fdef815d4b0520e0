using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>Walks through the tokens of a query.</summary>
internal sealed class TokenReader
{
    private readonly IReadOnlyList<Token> _tokens;
    private int _index;
    private int _depth;

    internal TokenReader(IReadOnlyList<Token> tokens) => _tokens = tokens;

    internal Token Current => _tokens[_index];

    /// <summary>The token after the current one.</summary>
    internal Token Following => _tokens[Current.Kind == TokenKind.End ? _index : _index + 1];

    internal Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
            _index++;
        return token;
    }

    internal bool TryTake(string mark)
    {
        if (!Current.IsMark(mark))
            return false;
        _index++;
        return true;
    }

    internal bool TryTakeWord(string word)
    {
        if (!Current.IsWord(word))
            return false;
        _index++;
        return true;
    }

    internal void Expect(string mark)
    {
        if (!TryTake(mark))
            throw Unexpected(mark);
    }

    /// <summary>A name; pages of the language put names in quotation marks now and then.</summary>
    internal string TakeName(string expected)
    {
        if (Current.Kind is not (TokenKind.Word or TokenKind.Text))
            throw Unexpected(expected);
        return Take().Text;
    }

    internal OutboundQueryException Unexpected(string expected) =>
        Current.Place.Refuse(OutboundQueryRefusal.InvalidQuery, Current.Caption, $"{expected} should stand here");

    /// <summary>Goes one level deeper. What is chained without parentheses deepens the query as well, and never comes up again.</summary>
    internal void Enter()
    {
        if (++_depth > OutboundQueryLimits.Depth)
        {
            throw Current.Place.Refuse(
                OutboundQueryRefusal.TooDeep, Current.Caption,
                $"parentheses, functions and queries may lie at most {OutboundQueryLimits.Depth} deep in each other");
        }
    }

    internal void Leave() => _depth--;
}
