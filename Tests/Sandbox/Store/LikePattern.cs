using System.Text;

namespace Segmentation.Sandbox.Store;

/// <summary>
/// A LIKE pattern as SQL Server reads it: % any text, _ one character, [abc] and [a-z] one of, [^…] none of; case and accents do not
/// count (<see cref="CollationWeights"/>).
/// </summary>
public sealed class LikePattern
{
    // the longest decomposition of Unicode makes 18 characters of 3 bytes
    private const int MostWeightsAByte = 6;
    private const int Short = 512;

    private readonly List<LikeToken> _tokens;

    private LikePattern(List<LikeToken> tokens) => _tokens = tokens;

    /// <summary>Reads a pattern; a bracket that is not closed matches nothing, as in SQL Server.</summary>
    public static LikePattern Parse(string pattern) => new(LikeToken.Parse(pattern));

    /// <summary>Text as a pattern that matches it and nothing else.</summary>
    public static string Escape(string text) => text.Replace("[", "[[]", StringComparison.Ordinal).Replace("%", "[%]", StringComparison.Ordinal).Replace("_", "[_]", StringComparison.Ordinal);

    /// <summary>Whether the whole text matches.</summary>
    public bool Matches(ReadOnlySpan<byte> utf8)
    {
        var most = utf8.Length * MostWeightsAByte;
        var weights = most <= Short ? stackalloc int[Short] : new int[most];
        var starts = most <= Short ? stackalloc bool[Short] : new bool[most];
        var length = Weigh(utf8, weights, starts);
        return Matches(weights[..length], starts[..length]);
    }

    /// <summary>Whether the whole text matches.</summary>
    public bool Matches(string text) => Matches(Encoding.UTF8.GetBytes(text));

    // after a mismatch only the last % can take more: what earlier ones took is settled
    private bool Matches(ReadOnlySpan<int> weights, ReadOnlySpan<bool> starts)
    {
        var (token, position, lastAny, retry) = (0, 0, -1, 0);
        while (true)
        {
            if (token < _tokens.Count && _tokens[token].IsAny)
            {
                lastAny = token++;
                retry = position;
            }
            else if (token < _tokens.Count && _tokens[token].TryTake(weights, starts, ref position))
            {
                token++;
            }
            else if (token == _tokens.Count && position == weights.Length)
            {
                return true;
            }
            else if (lastAny >= 0 && retry < weights.Length)
            {
                position = ++retry;
                token = lastAny + 1;
            }
            else
            {
                return false;
            }
        }
    }

    private static int Weigh(ReadOnlySpan<byte> utf8, Span<int> weights, Span<bool> starts)
    {
        var length = 0;
        while (!utf8.IsEmpty)
        {
            if (utf8[0] < 0x80)
            {
                starts[length] = true;
                weights[length++] = CollationWeights.OfAscii(utf8[0]);
                utf8 = utf8[1..];
                continue;
            }

            Rune.DecodeFromUtf8(utf8, out var rune, out var consumed);
            utf8 = utf8[consumed..];
            var first = true;
            foreach (var weight in CollationWeights.Of(rune))
            {
                starts[length] = first;
                weights[length++] = weight;
                first = false;
            }
        }

        return length;
    }
}
