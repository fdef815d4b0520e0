using CsCheck;
using Segmentation.Plugins.Audiences.Simulation;
using Segmentation.Plugins.Audiences.Texts;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Tests.Segments.Composition;

namespace Segmentation.Plugins.Tests.Audiences;

/// <summary>A simulation counts, as sets, what comes out when each person walks through the journey alone.</summary>
[TestClass]
public sealed class SimulationPropertyTests
{
    private static readonly World World = new();
    private readonly Meaning _composed = new([.. World.Rows, .. World.MemberRows], new Dictionary<Guid, WorldSegment>());

    [TestMethod]
    public void Simulate_AnyJourney_CountsEveryPersonOnTheWayThePersonTakes()
    {
        int known = 0, unknown = 0;
        Gen.Select(GeneratedAudience.In(World), GeneratedJourney.Over(World), (generated, definition) => (Generated: generated, Definition: definition)).Sample(
            both =>
            {
                var (generated, definition) = both;
                if (generated.FittedOrNull() is not { } audience)
                    return true;
                var walked = Walk(audience, definition);
                return JourneySimulation.Of(definition, audience.Audience, query => _composed.Rows(query).Count, new TimeBudget(TimeSpan.FromMinutes(1)), AudienceTexts.In(1033))
                    .SelectMany(tile => tile.Taken.Select((count, way) => ($"{tile.Tile.Id} {way}", count)).Append((tile.Tile.Id, tile.Reached)))
                    .All(count =>
                    {
                        Interlocked.Increment(ref count.Item2.Number == null ? ref unknown : ref known);
                        return count.Item2.Number == null ? count.Item2.Reason.Length > 0 : count.Item2.Number == walked.GetValueOrDefault(count.Item1);
                    });
            },
            iter: 300,
            print: both => $"{both.Generated}\n{JsonWriter.Write(both.Definition.Document)}");
        Console.WriteLine($"{known} counted, {unknown} not");
        Assert.IsGreaterThan(unknown, known);
    }

    private static Dictionary<string, int> Walk(GeneratedAudience audience, JourneyDefinition definition)
    {
        var counts = new Dictionary<string, int>();
        void Count(string place) => counts[place] = counts.GetValueOrDefault(place) + 1;
        foreach (var person in audience.Expected)
        {
            for (var id = definition.Start; id != null;)
            {
                var tile = definition.Tiles.Single(tile => tile.Id == id);
                Count(id);
                id = tile.Links.FirstOrDefault()?.Target;
                if (tile.Content is not AttributeTile choice)
                    continue;
                var way = choice.Branches.TakeWhile(branch => !Takes(audience, branch, person)).Count();
                Count($"{tile.Id} {way}");
                id = way < choice.Branches.Count ? choice.Branches[way].Next : choice.OtherNext;
            }
        }

        return counts;
    }

    private static bool Takes(GeneratedAudience audience, Branch branch, Guid person)
    {
        var met = branch.Conditions.Select(condition => condition switch
        {
            SegmentCondition segment => audience.Members(segment.SegmentId!.Value).Contains(person) != segment.IsNegated,
            FilterCondition filter => audience.Rows(QueryReader.ReadFilter(filter.Filter, "contact").Query).Contains(person),
            _ => throw new NotSupportedException(condition.GetType().Name),
        });
        return branch.MatchesAny ? met.Any(one => one) : met.All(one => one);
    }
}
