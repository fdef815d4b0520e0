using CsCheck;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Rules;
using Segmentation.Plugins.Tests.Segments.Rules;

namespace Segmentation.Plugins.Tests.Segments.Definition;

/// <summary>Whatever text a client sends: it is accepted or refused with reasons, never answered with an unhandled exception.</summary>
[TestClass]
public sealed class MalformedQueryTests
{
    private const int Count = 10_000;

    private const string Sound =
        "<fetch version=\"1.0\"><entity name=\"contact\"><filter type=\"or\"><condition attribute=\"firstname\" operator=\"in\"><value>Ada</value><value>Zoë</value></condition>"
        + "<condition attribute=\"birthdate\" operator=\"last-x-days\" value=\"3\"/><condition attribute=\"firstname\" operator=\"eq\" valueof=\"f.name\"/>"
        + "<link-entity name=\"account\" from=\"primarycontactid\" to=\"contactid\" link-type=\"not any\"><filter><condition attribute=\"name\" operator=\"like\" value=\"a%\"/></filter></link-entity>"
        + "<link-entity name=\"seg_segmentmember\" from=\"seg_memberid\" to=\"contactid\" link-type=\"any\"><filter><condition attribute=\"seg_segmentid\" operator=\"eq\" "
        + "value=\"1b0f3b26-0000-4000-8000-000000000001\"/></filter></link-entity></filter>"
        + "<link-entity name=\"account\" from=\"accountid\" to=\"parentcustomerid\" link-type=\"outer\" alias=\"f\"/></entity></fetch>";

    private static readonly string[] Tokens =
    [
        "'", "\"", "<", ">", "/>", "&", "&amp;", "]]>", "<!--", "<!DOCTYPE", "<?x?>", "<![CDATA[", "name=\"\"", "operator=\"eq\"", "value=\"-1\"", "all", "not any", "in", "outer", "f.", ".", "contactid",
        "birthdate", "9999999999999999999", "2026-02-30", "{", "\u0000", "\ud800", "ß", "[", "1e308", "between", "next-x-years", "true", "xmlns=\"x\"", "x:y", "<filter/>", "<value>", "entityname=\"f\"",
    ];

    [TestMethod]
    public void Read_TheQueryThatIsDamaged_IsSound() => Assert.AreEqual(0, ProblemsOf(QueryReader.Read(Sound)).Count);

    [TestMethod]
    public void Read_DamagedQuery_IsAnswered() => Gen.Select(Gen.Int[0, Sound.Length], Gen.Int[0, 12], Gen.OneOf(Tokens)).Array[1, 4].Sample(
        damages => AssertAnswers(damages.Aggregate(Sound, Damaged)), iter: Count);

    [TestMethod]
    public void Read_WordsReplaced_IsAnswered()
    {
        var words = Sound.Split('"');
        Gen.Select(Gen.Int[0, words.Length - 1], Gen.OneOf(Gen.OneOf(words), Gen.OneOf(Tokens))).Array[1, 3].Sample(
            replacements =>
            {
                var changed = (string[])words.Clone();
                foreach (var (at, word) in replacements)
                    changed[at] = word;
                AssertAnswers(string.Join('"', changed));
            },
            iter: Count);
    }

    [TestMethod]
    public void Read_AnyText_IsRefused() => Gen.String.Sample(text => Assert.AreNotEqual(0, QueryReader.Read(text).Problems.Count), iter: Count);

    private static string Damaged(string text, (int At, int Length, string Token) damage)
    {
        var at = damage.At % (text.Length + 1);
        return string.Concat(text.AsSpan(0, at), damage.Token, text.AsSpan(Math.Min(text.Length, at + damage.Length)));
    }

    private static void AssertAnswers(string text)
    {
        var reading = QueryReader.Read(text);
        var problems = ProblemsOf(reading);

        Assert.IsTrue(reading.Query != null || problems.Count > 0);
        foreach (var problem in problems)
        {
            Assert.AreNotEqual("", problem.Place);
            Assert.AreNotEqual("", problem.Reason);
        }
    }

    private static IReadOnlyList<QueryProblem> ProblemsOf(QueryReading reading) =>
        reading.Query == null ? reading.Problems : [.. reading.Problems, .. new QueryRules(new TestCatalog()).Check(reading.Query, "contact")];
}
