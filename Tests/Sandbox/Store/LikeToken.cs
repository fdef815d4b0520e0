using System.Text;

namespace Segmentation.Sandbox.Store;

/// <summary>One part of a LIKE pattern.</summary>
internal sealed class LikeToken
{
    private enum Kind
    {
        Any,
        One,
        Literal,
        Set,
        Nothing,
    }

    private readonly Kind _kind;
    private readonly int _weight;
    private readonly bool _isNegated;
    private readonly List<(int From, int To)> _ranges = [];

    private LikeToken(Kind kind, int weight = 0, bool isNegated = false)
    {
        _kind = kind;
        _weight = weight;
        _isNegated = isNegated;
    }

    /// <summary>Whether it is %.</summary>
    public bool IsAny => _kind is Kind.Any;

    public static List<LikeToken> Parse(string pattern)
    {
        var tokens = new List<LikeToken>();
        for (var position = 0; position < pattern.Length;)
        {
            if (pattern[position] == '[')
            {
                tokens.Add(ParseSet(pattern, ref position));
                continue;
            }

            var rune = Next(pattern, ref position);
            switch (rune.Value)
            {
                case '%':
                    if (tokens.LastOrDefault()?.IsAny != true)
                        tokens.Add(new LikeToken(Kind.Any));
                    break;
                case '_':
                    tokens.Add(new LikeToken(Kind.One));
                    break;
                default:
                    tokens.AddRange(Weights(rune).Select(weight => new LikeToken(Kind.Literal, weight)));
                    break;
            }
        }

        return tokens;
    }

    /// <summary>Takes what it matches at the position; starts tells where characters begin.</summary>
    public bool TryTake(ReadOnlySpan<int> weights, ReadOnlySpan<bool> starts, ref int position)
    {
        if (position >= weights.Length || _kind is Kind.Nothing)
            return false;
        if (_kind is Kind.Literal)
        {
            if (weights[position] != _weight)
                return false;
            position++;
            return true;
        }

        if (!starts[position] || (_kind is Kind.Set && IsInSet(weights[position]) == _isNegated))
            return false;
        do
            position++;
        while (position < weights.Length && !starts[position]);
        return true;
    }

    private bool IsInSet(int weight) => _ranges.Any(range => weight >= range.From && weight <= range.To);

    private static LikeToken ParseSet(string pattern, ref int position)
    {
        var start = position + 1;
        var isNegated = start < pattern.Length && pattern[start] == '^';
        if (isNegated)
            start++;
        // a bracket right after the opening one is a member
        var end = start < pattern.Length ? pattern.IndexOf(']', start + 1) : -1;
        if (end < 0)
        {
            position = pattern.Length;
            return new LikeToken(Kind.Nothing);
        }

        var set = new LikeToken(Kind.Set, isNegated: isNegated);
        for (position = start; position < end;)
        {
            var from = First(Next(pattern, ref position));
            var to = from;
            if (position + 1 < end && pattern[position] == '-')
            {
                position++;
                to = First(Next(pattern, ref position));
            }

            set._ranges.Add((from, to));
        }

        position = end + 1;
        return set;
    }

    private static Rune Next(string pattern, ref int position)
    {
        if (!Rune.TryGetRuneAt(pattern, position, out var rune))
            rune = Rune.ReplacementChar;
        position += rune == Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength;
        return rune;
    }

    private static int First(Rune rune) => Weights(rune).FirstOrDefault();

    private static int[] Weights(Rune rune) => rune.IsAscii ? [CollationWeights.OfAscii(rune.Value)] : CollationWeights.Of(rune);
}
