using System;

namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>A word, value or mark of a query, and its place.</summary>
internal sealed class Token
{
    internal Token(TokenKind kind, string text, QueryPlace place)
    {
        Kind = kind;
        Text = text;
        Place = place;
    }

    internal TokenKind Kind { get; }

    /// <summary>As written; of a text what it says, without quotation marks and escapes.</summary>
    internal string Text { get; }

    internal QueryPlace Place { get; }

    internal bool IsMark(string mark) => Kind == TokenKind.Mark && Text == mark;

    internal bool IsWord(string word) => Kind == TokenKind.Word && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a message calls it.</summary>
    internal string Caption => Kind == TokenKind.End ? "the end of the query" : Kind == TokenKind.Text ? $"the text '{Text}'" : Text;
}
