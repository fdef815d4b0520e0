namespace Segmentation.Plugins.Sources.OutboundQueries;

/// <summary>A character of a query, so that a refusal can show where it is meant.</summary>
public readonly struct QueryPlace
{
    private const int ExcerptLength = 30;
    private readonly string _query;
    private readonly int _index;

    /// <summary>The character at this index, counted from 0; the length of the query means its end.</summary>
    public QueryPlace(string query, int index)
    {
        _query = query;
        _index = index;
    }

    /// <summary>Counted from 1, as people do.</summary>
    public int Position => _index + 1;

    /// <summary>What the query says from here on, shortened, in quotation marks.</summary>
    public string Excerpt
    {
        get
        {
            if (_query == null || _index >= _query.Length)
                return "the end of the query";
            var isWhole = _query.Length - _index <= ExcerptLength;
            var text = isWhole ? _query.Substring(_index) : _query.Substring(_index, ExcerptLength) + "…";
            return $"\"{text.Replace('\r', ' ').Replace('\n', ' ')}\"";
        }
    }

    internal OutboundQueryException Refuse(OutboundQueryRefusal code, string subject, string reason) =>
        new(code, this, subject, reason);
}
