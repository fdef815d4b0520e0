using System.Diagnostics;
using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Tests.Segments.Definition;

/// <summary>Queries made to exhaust the server are refused at once, with a reason.</summary>
[TestClass]
public sealed class QueryBombTests
{
    [TestMethod]
    public void Read_DeepNesting_IsRefused() =>
        AssertRefused($"<fetch><entity name='contact'>{Repeat("<filter>", 40_000)}{Repeat("</filter>", 40_000)}</entity></fetch>", "more than 24 deep");

    [TestMethod]
    public void Read_DeepNestingThatNeverEnds_IsRefused() => AssertRefused($"<fetch><entity name='contact'>{Repeat("<filter>", 100_000)}", "more than 24 deep");

    [TestMethod]
    public void Read_EntityExpansion_IsRefused()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(level => $"<!ENTITY x{level} \"{Repeat($"&x{level - 1};", 10)}\">"));

        AssertRefused($"<!DOCTYPE fetch [<!ENTITY x0 \"x\">{entities}]><fetch><entity name='&x9;'/></fetch>", "DOCTYPE");
    }

    [TestMethod]
    public void Read_ExternalEntity_IsRefused() =>
        AssertRefused("<!DOCTYPE fetch SYSTEM \"http://example.invalid/fetch.dtd\"><fetch><entity name='contact'/></fetch>", "DOCTYPE");

    [TestMethod]
    public void Read_TenMegabytes_IsRefused() => AssertRefused($"<fetch><entity name='{new string('x', 10_000_000)}'/></fetch>", "at most 1,048,576");

    [TestMethod]
    public void Read_AThousandConditions_IsRefused() => AssertRefused(
        $"<fetch><entity name='contact'><filter>{Repeat("<condition attribute='firstname' operator='null'/>", 1_000)}</filter></entity></fetch>", "more than 500 conditions and links");

    [TestMethod]
    public void Read_AHundredThousandValues_IsRefused() => AssertRefused(
        $"<fetch><entity name='contact'><filter><condition attribute='firstname' operator='in'>{Repeat("<value/>", 100_000)}</condition></filter></entity></fetch>", "more than 2,000 values");

    [TestMethod]
    public void Read_AHundredThousandElements_IsRefused() => AssertRefused($"<fetch>{Repeat("<x/>", 200_000)}</fetch>", "more than 5,000 elements");

    [TestMethod]
    public void Read_AHundredThousandAttributes_IsRefused() =>
        AssertRefused($"<fetch {string.Join(" ", Enumerable.Range(0, 90_000).Select(number => $"a{number}=''"))}/>", "The attribute \"a0\"");

    [TestMethod]
    public void Read_TextInAHundredThousandPieces_IsRefused() => AssertRefused($"<fetch>{Repeat("x<!---->", 130_000)}</fetch>", "does not belong");

    private static void AssertRefused(string text, string reason)
    {
        var elapsed = Stopwatch.StartNew();

        var problems = QueryReader.Read(text).Problems;

        Assert.IsLessThan(2_000, elapsed.ElapsedMilliseconds);
        StringAssert.Contains(problems[0].Reason, reason);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
