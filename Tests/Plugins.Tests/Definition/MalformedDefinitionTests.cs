using CsCheck;
using Segmentation.Plugins.Journeys.Definition;

namespace Segmentation.Plugins.Tests.Definition;

/// <summary>Whatever text a client sends: it is refused with a reason, never by an unhandled exception.</summary>
[TestClass]
public sealed class MalformedDefinitionTests
{
    private const int Count = 10_000;

    [TestMethod]
    public void Read_TextWithAPieceCutOut_NeverFails() =>
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Int[1, 40]).Sample(
            (start, length) => AssertAnswers(Whole.Remove(start, Math.Min(length, Whole.Length - start))), iter: Count);

    [TestMethod]
    public void Read_TextWithAPieceInserted_NeverFails() =>
        Gen.Select(Gen.Int[0, Whole.Length], Gen.OneOf(Gen.String, Gen.OneOf("{", "}", "[", "]", ",", ":", "\"", "null", "1e9", "\\", "{}", "[[")))
            .Sample((position, piece) => AssertAnswers(Whole.Insert(position, piece)), iter: Count);

    [TestMethod]
    public void Read_AnyText_IsRefused() =>
        Gen.String.Sample(text => Assert.AreNotEqual(0, DefinitionReader.Read(text).Problems.Count), iter: Count);

    [TestMethod]
    public void Read_SoundDocumentWithAValueReplaced_NeverFails() =>
        Gen.Select(Gen.Int[0, JsonMutation.PlacesIn(Whole) - 1], Json.JsonGenerators.Value)
            .Sample((place, value) => AssertAnswers(JsonMutation.Replace(Whole, place, value)), iter: Count);

    private static string Whole => Definitions.WithEveryKindOfTile;

    private static void AssertAnswers(string text)
    {
        var reading = DefinitionReader.Read(text);

        Assert.IsTrue(reading.Definition != null || reading.Problems.Count > 0);
        foreach (var problem in reading.Problems)
        {
            StringAssert.StartsWith(problem.Path.ToString(), "$");
            Assert.AreNotEqual("", problem.Reason);
        }
    }
}
