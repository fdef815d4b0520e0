using System.Text;
using CsCheck;
using Segmentation.Sandbox.Store;

namespace Segmentation.Sandbox.Tests.Store;

[TestClass]
public sealed class CollationTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.OneOf("aAäÄáåbBsSßzZ019 _-%\t\u0301é🙂漢か".ToCharArray()), 0, 6],
        Gen.String[0, 6]).Select(Wellformed);

    [TestMethod]
    [DataRow("Café", "CAFE")]
    [DataRow("Straße", "STRASSE")]
    [DataRow("cafe\u0301", "café")]
    [DataRow("Œuvre", "oeuvre")]
    [DataRow("Łódź", "lodz")]
    [DataRow("ulm", "ulm  ")]
    [DataRow("ﬁn", "fin")]
    public void Texts_ThatDifferInCaseAccentsLigaturesOrTrailingBlanks_AreEqual(string left, string right) =>
        Assert.AreEqual(0, DataverseCollation.Compare(left, right));

    [TestMethod]
    [DataRow("", "a")]
    [DataRow("a", "b")]
    [DataRow("a b", "ab")]
    [DataRow("_", "1")]
    [DataRow("9", "a")]
    [DataRow("Zebra", "Ω")]
    [DataRow("ab", "abc")]
    public void Blanks_ThenMarksDigitsLetters_Rise(string less, string greater)
    {
        Assert.IsTrue(DataverseCollation.Compare(less, greater) < 0);
        Assert.IsTrue(DataverseCollation.Compare(greater, less) > 0);
    }

    // an index over anything but a total order loses rows
    [TestMethod]
    public void Comparison_IsATotalOrder() => Gen.Select(Text, Text, Text).Sample((a, b, c) =>
    {
        Assert.AreEqual(Math.Sign(DataverseCollation.Compare(a, b)), -Math.Sign(DataverseCollation.Compare(b, a)));
        if (DataverseCollation.Compare(a, b) <= 0 && DataverseCollation.Compare(b, c) <= 0)
            Assert.IsTrue(DataverseCollation.Compare(a, c) <= 0);
    }, iter: 20_000);

    [TestMethod]
    public void Comparison_WithACommonStart_IsThatOfTheRest() => Gen.Select(Text, Text, Text).Sample((start, a, b) =>
        Assert.AreEqual(Math.Sign(DataverseCollation.Compare(a, b)), Math.Sign(DataverseCollation.Compare(start + a, start + b))), iter: 20_000);

    [TestMethod]
    public void TextsWithAPrefix_AreARange() => Gen.Select(Text, Text).Sample((prefix, rest) =>
    {
        prefix = prefix.TrimEnd(' ');
        Assert.IsTrue(DataverseCollation.Compare(prefix, prefix + rest) <= 0);
        Assert.IsTrue(DataverseCollation.Compare(prefix + rest, prefix + DataverseCollation.AfterAll) < 0);
    }, iter: 20_000);

    [TestMethod]
    public void EscapedText_AsAPattern_MatchesItselfAndWhatIsEqual() => Gen.Select(Text, Text).Sample((text, other) =>
    {
        var pattern = LikePattern.Parse(LikePattern.Escape(text));
        Assert.IsTrue(pattern.Matches(text));
        Assert.AreEqual(DataverseCollation.Compare(text + ".", other + ".") == 0, pattern.Matches(other));
    }, iter: 20_000);

    [TestMethod]
    public void Pattern_AroundAPart_MatchesEveryTextWithIt() => Gen.Select(Text, Text, Text).Sample((before, part, after) =>
        Assert.IsTrue(LikePattern.Parse("%" + LikePattern.Escape(part) + "%").Matches(before + part + after)), iter: 20_000);

    [TestMethod]
    [DataRow("Straße", "stra_e", true, DisplayName = "_ is one character, however many it is compared as")]
    [DataRow("abc", "a_c", true)]
    [DataRow("abbc", "a_c", false)]
    [DataRow("abc", "[a-c]b[^d]", true)]
    [DataRow("Äbc", "[A-C]%", true)]
    [DataRow("abc", "[^a]%", false)]
    [DataRow("a-c", "a[-]c", true)]
    [DataRow("a]c", "a[]]c", true)]
    [DataRow("100%", "100[%]", true)]
    [DataRow("1000", "100[%]", false)]
    [DataRow("abc", "a[bc", false, DisplayName = "an open bracket matches nothing")]
    [DataRow("aXbXc", "a%b%c", true)]
    [DataRow("", "%", true)]
    [DataRow("", "_", false)]
    [DataRow("", "", true)]
    public void Pattern_HasSqlServersWildcards(string text, string pattern, bool matches) =>
        Assert.AreEqual(matches, LikePattern.Parse(pattern).Matches(text));

    [TestMethod]
    public void Pattern_MadeToBacktrack_EndsAtOnce() =>
        Assert.IsFalse(LikePattern.Parse(string.Concat(Enumerable.Repeat("%a", 200)) + "b").Matches(new string('a', 20_000)));

    // lone surrogates do not survive UTF-8
    private static string Wellformed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
