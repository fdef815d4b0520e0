using System.Text;

namespace Segmentation.Sandbox.Store;

/// <summary>Compares text as Dataverse's database does; see <see cref="CollationWeights"/>. One total order for =, IN, ORDER BY, DISTINCT, GROUP BY and indexes.</summary>
public static class DataverseCollation
{
    /// <summary>Name of the collation in SQL.</summary>
    public const string Name = "dataverse";

    /// <summary>A text greater than any other: behind a prefix it ends the range of texts that begin so.</summary>
    public const string AfterAll = "\U0010FFFF";

    /// <summary>The order of two texts in UTF-8.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        // a character's weights do not depend on its neighbours: equal characters at the start need no look
        var start = left.CommonPrefixLength(right);
        while (start > 0 && start < left.Length && start < right.Length && (IsContinuation(left[start]) || IsContinuation(right[start])))
            start--;
        var leftWeights = new WeightReader(left[start..]);
        var rightWeights = new WeightReader(right[start..]);
        while (true)
        {
            var difference = leftWeights.Next() - rightWeights.Next();
            if (difference != 0)
                return difference;
            if (leftWeights.AtEnd && rightWeights.AtEnd)
                return 0;
        }
    }

    /// <summary>The order of two texts.</summary>
    public static int Compare(string left, string right) => Compare(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

    private static bool IsContinuation(byte part) => (part & 0xC0) == 0x80;

    private ref struct WeightReader(ReadOnlySpan<byte> text)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private int _position;
        private int[]? _expansion;
        private int _expanded;

        public bool AtEnd { get; private set; }

        public int Next()
        {
            while (true)
            {
                if (_expansion is not null)
                {
                    if (_expanded < _expansion.Length)
                        return _expansion[_expanded++];
                    _expansion = null;
                }

                if (_position >= _text.Length)
                {
                    AtEnd = true;
                    return CollationWeights.Blank;
                }

                var first = _text[_position];
                if (first < 0x80)
                {
                    _position++;
                    return CollationWeights.OfAscii(first);
                }

                Rune.DecodeFromUtf8(_text[_position..], out var rune, out var length);
                _position += length;
                _expansion = CollationWeights.Of(rune);
                _expanded = 0;
            }
        }
    }
}
