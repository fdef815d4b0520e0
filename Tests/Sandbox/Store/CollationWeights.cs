using System.Text;

namespace Segmentation.Sandbox.Store;

/// <summary>
/// The weights text is compared by: case and accents do not count (collation _CI_AI, which Dataverse uses for English, German and most
/// other languages: learn.microsoft.com/power-platform/admin/language-collations). Blanks come first, then marks, digits, letters.
/// </summary>
internal static class CollationWeights
{
    /// <summary>Weight of a blank, the least of all: shorter text is compared as if filled up with blanks, as SQL Server does.</summary>
    public const int Blank = 1;

    private const int FirstControl = 2, FirstMark = 64, FirstDigit = 128, FirstLetter = 160, FirstOther = 256;
    private const string Marks = "'-!\"#$%&()*,./:;?@[\\]^_`{|}~+<=>";

    private static readonly int[] Ascii = BuildAscii();
    private static readonly int[]?[] Expansions = new int[]?[char.MaxValue + 1];

    /// <summary>Weight of an ASCII character; never 0.</summary>
    public static int OfAscii(int character) => Ascii[character];

    /// <summary>Weights of a character outside ASCII: none for combining marks, several for ligatures.</summary>
    public static int[] Of(Rune rune) => rune.IsBmp
        ? Expansions[rune.Value] ??= Expand((char)rune.Value)
        : [FirstOther + rune.Value];

    private static int[] Expand(char character)
    {
        var folded = Ligature(character) ?? Decompose(character);
        var weights = new List<int>(folded.Length);
        foreach (var part in folded)
        {
            if (char.GetUnicodeCategory(part) is System.Globalization.UnicodeCategory.NonSpacingMark)
                continue;
            var upper = char.ToUpperInvariant(part);
            weights.Add(upper < 128 ? Ascii[upper] : FirstOther + upper);
        }

        return [.. weights];
    }

    private static string Decompose(char character) =>
        char.IsSurrogate(character) ? character.ToString() : character.ToString().Normalize(NormalizationForm.FormKD);

    // letters that Unicode does not decompose although their accent or ligature does not count
    private static string? Ligature(char character) => character switch
    {
        'ß' or 'ẞ' => "SS",
        'æ' or 'Æ' => "AE",
        'œ' or 'Œ' => "OE",
        'ø' or 'Ø' => "O",
        'ł' or 'Ł' => "L",
        'đ' or 'Đ' or 'ð' or 'Ð' => "D",
        'þ' or 'Þ' => "TH",
        'ı' => "I",
        _ => null,
    };

    private static int[] BuildAscii()
    {
        var weights = new int[128];
        var control = FirstControl;
        for (var character = 0; character < weights.Length; character++)
        {
            var letter = (char)character;
            weights[character] = letter switch
            {
                ' ' => Blank,
                _ when char.IsAsciiDigit(letter) => FirstDigit + letter - '0',
                _ when char.IsAsciiLetter(letter) => FirstLetter + (letter & 31),
                _ when Marks.Contains(letter) => FirstMark + Marks.IndexOf(letter),
                _ => control++,
            };
        }

        return weights;
    }
}
