using CsCheck;
using Segmentation.Plugins.Sources.OutboundQueries;
using Segmentation.Plugins.Tests.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries.Evaluation;

/// <summary>A query and its FetchXML select the same rows, whatever the query and whatever the rows.</summary>
[TestClass]
public sealed class EquivalenceTests
{
    private const int Count = 5_000;

    [TestMethod]
    public void Translation_OfAnyQuery_SelectsTheSameRowsInEveryTimeZone() =>
        AssertEquivalent(EvaluationClock.UserTimeZone, Gen.OneOf(TimeSpan.Zero, new TimeSpan(5, 45, 0), new TimeSpan(-11, 0, 0), new TimeSpan(13, 0, 0)));

    [TestMethod]
    public void Translation_OfAnyQueryWithDays_SelectsTheSameRowsInUtc() => AssertEquivalent(EvaluationClock.Utc, Gen.Const(TimeSpan.Zero));

    private static void AssertEquivalent(EvaluationClock clock, Gen<TimeSpan> userOffsets)
    {
        var translated = 0;
        var telling = 0;
        Gen.Select(MeaningfulQueries.Of(new MeaningfulConditions(clock)), DatabaseGenerators.Database, userOffsets).Sample(
            (query, database, userOffset) =>
            {
                if (TryTranslate(QueryPrinter.Print(query), clock) is not { } fetchXml)
                    return true;
                Interlocked.Increment(ref translated);
                var expected = new QueryEvaluator(database).Evaluate(query);
                if (expected.Count > 0 && expected.Count < database.RowsOf("contact").Count)
                    Interlocked.Increment(ref telling);
                return new FetchEvaluator(database, userOffset).Evaluate(fetchXml).SetEquals(expected);
            },
            iter: Count,
            print: sample => $"{QueryPrinter.Print(sample.Item1)}\n{TryTranslate(QueryPrinter.Print(sample.Item1), clock)}\n{sample.Item2}\nuser's offset {sample.Item3}");
        Assert.IsGreaterThan(Count * 4 / 5, translated, "too many random queries were too large");
        Assert.IsGreaterThan(Count / 4, telling, "too many random queries select everybody or nobody");
    }

    /// <summary>Random queries may need more links than there are; nothing else may be refused.</summary>
    private static string? TryTranslate(string query, EvaluationClock clock)
    {
        try
        {
            return Outbound.Translate(query, clock).FetchXml;
        }
        catch (OutboundQueryException refusal) when (refusal.Code == OutboundQueryRefusal.TooLarge)
        {
            return null;
        }
    }
}
