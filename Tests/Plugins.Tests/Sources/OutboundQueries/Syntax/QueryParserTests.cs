using CsCheck;
using Segmentation.Plugins.Sources.OutboundQueries;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Syntax;

[TestClass]
public sealed class QueryParserTests
{
    private const string Whole =
        "(PROFILE(account, a).FILTER(a.name CONTAINS 'x' && !(a.revenue >= 1.5)).TRAVERSE(contact_customer_accounts, c, FILTER(createdon < DATEADD(day, -30, DATETIMEUTCNOW())))"
        + " UNION SEGMENT(A)) EXCEPT PROFILE(contact).RELATEOPTIONAL(contact_customer_accounts, b).FILTER(b.industrycode IN [1, 2]).ORDERBY(firstname DESC)";

    private static readonly Gen<string> Piece = Gen.OneOf(
        "(", ")", "'", "\"", "\\", ".", ",", "[", "]", "!", "-", "null", "NOT", "1e9", "PROFILE(", "DATEDIFF(");

    [TestMethod]
    public void Parse_PrintedQuery_GivesTheSameTree() => QueryGenerators.Query.Sample(
        query => QueryDump.Of(QueryParser.Parse(QueryPrinter.Print(query))) == QueryDump.Of(query),
        iter: 10_000,
        print: QueryPrinter.Print);

    [TestMethod]
    public void Parse_QueryWithAPieceCutOut_NeverFailsOtherwiseThanByRefusal() =>
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Int[1, 40]).Sample(
            (start, length) => AssertAnswers(Whole.Remove(start, Math.Min(length, Whole.Length - start))), iter: 10_000);

    [TestMethod]
    public void Parse_QueryWithAPieceInserted_NeverFailsOtherwiseThanByRefusal() =>
        Gen.Select(Gen.Int[0, Whole.Length], Gen.OneOf(Gen.String, Piece)).Sample(
            (position, piece) => AssertAnswers(Whole.Insert(position, piece)), iter: 10_000);

    [TestMethod]
    public void Parse_AnyText_IsRefused() =>
        Gen.String.Sample(text => Assert.ThrowsExactly<OutboundQueryException>(() => QueryParser.Parse(text)), iter: 10_000);

    private static void AssertAnswers(string query)
    {
        try
        {
            StringAssert.StartsWith(Outbound.Translate(query, EvaluationClock.Utc).FetchXml, "<fetch>");
        }
        catch (OutboundQueryException refusal)
        {
            Assert.IsTrue(refusal.Position >= 1 && refusal.Position <= query.Length + 1, refusal.Message);
        }
    }
}
