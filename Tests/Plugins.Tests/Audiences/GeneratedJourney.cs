using CsCheck;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Tests.Segments.Composition;

namespace Segmentation.Plugins.Tests.Audiences;

/// <summary>Generates journeys: choices, waits and exits, whose ways part and meet.</summary>
internal static class GeneratedJourney
{
    /// <summary>A sound definition that asks for these segments in its branches.</summary>
    internal static Gen<JourneyDefinition> Over(World world) =>
        from count in Gen.Int[1, 6]
        from tiles in Tiles(0, count, [.. world.Segments.Where(segment => segment.Table == "contact")])
        select Read($$"""{"version":1,"start":"t0","actions":[{{tiles}},{"id":"t{{count}}","type":"exit"}]}""");

    private static JourneyDefinition Read(string text)
    {
        var reading = DefinitionReader.Read(text);
        Assert.IsEmpty(reading.Problems, text);
        return reading.Definition;
    }

    private static Gen<string> Tiles(int number, int count, WorldSegment[] segments) => number == count - 1
        ? Tile(number, count, segments)
        : Gen.Select(Tile(number, count, segments), Tiles(number + 1, count, segments), (tile, others) => $"{tile},{others}");

    private static Gen<string> Tile(int number, int count, WorldSegment[] segments) => Gen.Frequency(
        (1, Next(number, count).Select(next => $$"""{"id":"t{{number}}","type":"wait","minutes":5,"next":"{{next}}"}""")),
        (3, Gen.Select(Next(number, count), Branch(number, count, segments).List[1, 3], (other, branches) =>
            $$"""{"id":"t{{number}}","type":"attribute","otherNext":"{{other}}","branches":[{{string.Join(",", branches.Select((branch, index) => branch.Replace("#", $"{index}")))}}]}""")));

    private static Gen<string> Next(int number, int count) => Gen.Int[number + 1, Math.Min(number + 2, count)].Select(next => $"t{next}");

    private static Gen<string> Branch(int number, int count, WorldSegment[] segments) => Gen.Select(
        Next(number, count), Gen.OneOf("all", "any"), Gen.OneOf(InSegment(segments), Columns()).List[1, 2],
        (next, match, conditions) => $$"""{"id":"b#","match":"{{match}}","next":"{{next}}","conditions":[{{string.Join(",", conditions)}}]}""");

    private static Gen<string> InSegment(WorldSegment[] segments) => Gen.Select(Gen.OneOf(segments), Gen.OneOf("in", "not-in"),
        (segment, test) => $$"""{"type":"segment","operator":"{{test}}","segmentId":"{{segment.Id}}"}""");

    private static Gen<string> Columns() => GeneratedQueries.Of("contact", [])
        .Where(query => query.Links.Count == 0)
        .Select(query => $$"""{"type":"attribute","filter":{{JsonWriter.Write(new JsonString(FilterOf(query)))}}}""");

    private static string FilterOf(SegmentQuery query)
    {
        var text = FetchWriter.Write(new SegmentQuery(query.Table, "", new Filter("", isOr: false, [query.Filter]), []));
        var start = text.IndexOf("<filter", StringComparison.Ordinal);
        return start < 0 ? "<filter />" : text[start..text.IndexOf("</entity>", StringComparison.Ordinal)];
    }
}
