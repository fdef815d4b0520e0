using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>A text in which <c>{column}</c> stands for what a column of somebody's row shows, and <c>{{</c> and <c>}}</c> for braces.</summary>
public sealed class TextTemplate
{
    private readonly IReadOnlyList<Piece> _pieces;

    private TextTemplate(IReadOnlyList<Piece> pieces, string problem)
    {
        _pieces = pieces;
        Problem = problem;
        Columns = pieces.Where(piece => piece.IsColumn).Select(piece => piece.Text).Distinct().ToList();
        FixedLength = pieces.Where(piece => !piece.IsColumn).Sum(piece => piece.Text.Length);
    }

    /// <summary>Columns that the text names, each once.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Characters beside those of columns.</summary>
    public int FixedLength { get; }

    /// <summary>What is wrong with the braces, and what would be right; null where nothing is.</summary>
    public string Problem { get; }

    /// <summary>Reads a text.</summary>
    public static TextTemplate Parse(string text)
    {
        var pieces = new List<Piece>();
        var literal = new StringBuilder();
        string problem = null;
        for (var i = 0; i < text.Length; i++)
        {
            var isBrace = text[i] is '{' or '}';
            var isDoubled = isBrace && i + 1 < text.Length && text[i + 1] == text[i];
            var end = text[i] == '{' && !isDoubled ? text.IndexOf('}', i) : -1;
            var column = end < 0 ? null : text.Substring(i + 1, end - i - 1);
            if (IsName(column))
            {
                Flush(literal, pieces);
                pieces.Add(new Piece(column, isColumn: true));
                i = end;
                continue;
            }

            if (isBrace && !isDoubled)
                problem ??= $"holds a brace \"{text[i]}\" that belongs to no {{column}}; write the logical name of a column in braces, or \"{text[i]}{text[i]}\" for the brace itself";
            literal.Append(text[i]);
            i += isDoubled ? 1 : 0;
        }

        Flush(literal, pieces);
        return new TextTemplate(pieces, problem);
    }

    /// <summary>The text for somebody: choices, dates and lookups as the platform shows them, nothing where a column is empty.</summary>
    /// <param name="person">A row with <see cref="Columns"/>.</param>
    public string For(Entity person) => string.Concat(_pieces.Select(piece => piece.IsColumn ? Shown(person, piece.Text) : piece.Text));

    private static string Shown(Entity person, string column) =>
        person.FormattedValues.TryGetValue(column, out var shown) ? shown : ColumnText.Of(person.Contains(column) ? person[column] : null);

    private static bool IsName(string text) => text is { Length: > 0 } && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '_');

    private static void Flush(StringBuilder literal, ICollection<Piece> pieces)
    {
        if (literal.Length > 0)
            pieces.Add(new Piece(literal.ToString(), isColumn: false));
        literal.Clear();
    }

    private sealed class Piece
    {
        internal Piece(string text, bool isColumn)
        {
            Text = text;
            IsColumn = isColumn;
        }

        internal string Text { get; }

        internal bool IsColumn { get; }
    }
}
