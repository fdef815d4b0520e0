using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Definition;

/// <summary>A text as long as the column allows is read without filling the memory.</summary>
[TestClass]
public sealed class LargeDefinitionTests
{
    [TestMethod]
    public void Read_LargestJourney_TakesMemoryInProportionToItsLength()
    {
        var branches = string.Join(",", Enumerable.Range(0, 25).Select(i =>
            $$"""{"id":"b{{i}}","match":"any","conditions":[{"type":"attribute","filter":"x"}],"next":"exit"}"""));
        var tiles = string.Join(",", Enumerable.Range(0, 430).Select(i =>
            $$"""{"id":"t{{i}}","type":"attribute","branches":[{{branches}}],"otherNext":"{{(i == 429 ? "exit" : $"t{i + 1}")}}"}"""));
        var text = $$"""{"version":1,"start":"t0","actions":[{{tiles}},{"id":"exit","type":"exit"}]}""";

        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = DefinitionReader.Read(text);
        var bytesPerCharacter = (GC.GetAllocatedBytesForCurrentThread() - before) / text.Length;

        Assert.AreEqual(0, reading.Problems.Count);
        Assert.IsTrue(bytesPerCharacter < 100, $"{bytesPerCharacter} bytes per character");
    }

    [TestMethod]
    public void Read_ProblemInEveryCharacter_StopsNotingThem()
    {
        const string start = "{\"version\":1,\"trigger\":{\"exclusionSegments\":[0";
        var text = start + string.Concat(Enumerable.Repeat(",0", (JourneyTable.DefinitionLength - start.Length - 3) / 2)) + "]}}";

        Assert.AreEqual(1000, DefinitionReader.Read(text).Problems.Count);
    }
}
