using System.Text;

namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>
/// Reads a text in single or double quotation marks. The language's pages do not say how a quotation mark within a text is written; both ways in use
/// are read: the mark twice, and a backslash before it.
/// </summary>
internal sealed class QuotedTextReader
{
    private readonly string _query;
    private readonly int _start;

    internal QuotedTextReader(string query, int start)
    {
        _query = query;
        _start = start;
    }

    internal string Read(out int end)
    {
        var quote = _query[_start];
        var text = new StringBuilder();
        for (var i = _start + 1; i < _query.Length; i++)
        {
            if (_query[i] == '\\')
                text.Append(Escaped(++i));
            else if (_query[i] != quote)
                text.Append(_query[i]);
            else if (i + 1 < _query.Length && _query[i + 1] == quote)
                text.Append(_query[++i]);
            else
            {
                end = i + 1;
                return text.ToString();
            }
        }

        throw new QueryPlace(_query, _start).Refuse(OutboundQueryRefusal.InvalidQuery, quote.ToString(), "the text that begins here never ends");
    }

    private char Escaped(int index) => (index < _query.Length ? _query[index] : '\0') switch
    {
        '\\' => '\\',
        '\'' => '\'',
        '"' => '"',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => throw new QueryPlace(_query, index - 1).Refuse(
            OutboundQueryRefusal.InvalidQuery, "\\", "a backslash begins \\', \\\", \\\\, \\n, \\r or \\t; write a backslash as \\\\"),
    };
}
