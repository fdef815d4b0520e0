using CsCheck;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Json;

namespace Segmentation.Plugins.Tests.Definition;

[TestClass]
public sealed class DefinitionEditorTests
{
    [TestMethod]
    public void WithAudience_EmptyJourney_IsTheJourneyAClientWouldWrite() =>
        Assert.AreEqual(
            $$"""{"version":1,"trigger":{"audience":"{{Definitions.Audience}}","exclusionSegments":[]},"exitCriteria":{"suppressionSegments":[]},"start":"exit","actions":[{"id":"exit","type":"exit"}]}""",
            DefinitionEditor.WithAudience(Read(JourneyDefinition.Empty), Definitions.Audience));

    [TestMethod]
    public void WithAudience_None_LeavesAJourneyWithoutAudience() =>
        Assert.IsNull(Read(DefinitionEditor.WithAudience(Read(Definitions.WithEveryKindOfTile), null)).Audience);

    [TestMethod]
    [DataRow(SegmentRole.Exclusion)]
    [DataRow(SegmentRole.Suppression)]
    public void WithSegment_DocumentWithoutLists_CreatesThem(SegmentRole role)
    {
        var definition = Read("""{"version":1}""");

        Assert.IsTrue(Read(DefinitionEditor.WithSegment(definition, role, Definitions.Vip)).Names(Definitions.Vip, role));
    }

    [TestMethod]
    public void Edit_AddAndRemoveAgain_RestoresTheDocument() =>
        Gen.Select(JsonGenerators.Object, Gen.Enum<SegmentRole>().Where(IsList), Gen.Guid).Sample((extra, role, id) =>
        {
            var before = Read(JsonWriter.Write(((JsonObject)JsonReader.Read(Definitions.WithEveryKindOfTile)).With("extra", extra)));

            var added = Read(DefinitionEditor.WithSegment(before, role, id));
            var removed = Read(DefinitionEditor.WithoutSegment(added, role, id));

            Assert.IsTrue(added.Names(id, role));
            Assert.AreEqual(JsonWriter.Write(before.Document), JsonWriter.Write(removed.Document));
        });

    private static bool IsList(SegmentRole role) => role is SegmentRole.Exclusion or SegmentRole.Suppression;

    private static JourneyDefinition Read(string text)
    {
        var reading = DefinitionReader.Read(text);
        Assert.AreEqual(0, reading.Problems.Count, string.Join("\n", reading.Problems.Select(problem => $"{problem.Path} {problem.Reason}")));
        return reading.Definition;
    }
}
