using System.Xml.Linq;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Contract;

/// <summary>English and German are complete: labels by the linker's rule, texts of scripts and controls here.</summary>
[TestClass]
public sealed class LanguageTests
{
    [TestMethod]
    [DataRow("commands/strings/commands")]
    [DataRow("SegmentPicker/strings/SegmentPicker")]
    [DataRow("SegmentGrid/strings/SegmentGrid")]
    [DataRow("EntityTypeField/strings/EntityTypeField")]
    [DataRow("JourneyDesigner/strings/JourneyDesigner")]
    [DataRow("SegmentBuilder/strings/SegmentBuilder")]
    public void Texts_InGerman_HaveTheKeysOfTheEnglishOnesAndNoneIsEmpty(string texts)
    {
        var (english, german) = (Texts(texts, "1033"), Texts(texts, "1031"));

        CollectionAssert.AreEquivalent(english.Keys.ToArray(), german.Keys.ToArray());
        Assert.AreEqual("", string.Join(", ", english.Concat(german).Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => text.Key)));
    }

    [TestMethod]
    public void Languages_OfTheSolution_AreEnglishThenGerman() =>
        CollectionAssert.AreEqual(
            (string[])["1033", "1031"],
            XDocument.Load(Repository.At("Solution", "src", "Other", "Customizations.xml")).Descendants("Language").Select(language => language.Value).ToArray());

    static Dictionary<string, string> Texts(string path, string language) =>
        XDocument.Load(Repository.At("Pcf", $"{path}.{language}.resx")).Root!.Elements("data")
            .ToDictionary(item => item.Attribute("name")!.Value, item => item.Element("value")!.Value);
}
