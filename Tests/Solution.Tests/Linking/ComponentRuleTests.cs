using System.Xml.Linq;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Linking;

[TestClass]
public sealed class ComponentRuleTests
{
    [TestMethod]
    public void RootComponentExists_ANameWithATypingError_IsRefusedWithTheRightOne() => new BrokenSolution()
        .Replace("Other/Solution.xml", "schemaName=\"seg_segment\"", "schemaName=\"seg_segmnt\"")
        .IsRefusedBy("RootComponentExists", "Other/Solution.xml", "\"seg_segmnt\"", "Is seg_segment meant?");

    [TestMethod]
    public void ComponentHasRootComponent_AChoiceThatIsNotListed_IsRefused() => new BrokenSolution()
        .Edit("Other/Solution.xml", root => root.Descendants("RootComponent").Where(item => item.Attribute("schemaName")?.Value == "seg_source").Remove())
        .IsRefusedBy("ComponentHasRootComponent", "OptionSets/seg_source.xml", "0 times");

    [TestMethod]
    public void IdIsUnique_TwoViewsWithOneId_AreRefused()
    {
        var broken = new BrokenSolution();
        var (first, second) = (View(broken, "\"All segments\""), View(broken, "\"My segments\""));
        var id = Path.GetFileNameWithoutExtension(first);

        broken.Edit(second, root => root.Descendants("savedqueryid").Single().Value = id)
            .IsRefusedBy("IdIsUnique", string.CompareOrdinal(second, first) > 0 ? second : first, id.Trim('{', '}'));
    }

    [TestMethod]
    public void LabelIsInEveryLanguage_AGermanLabelIsMissing_IsRefusedWithItsPlace() => new BrokenSolution()
        .Edit("OptionSets/seg_source.xml", root => root.Descendants("label").First(label => label.Attribute("languagecode")?.Value == "1031").Remove())
        .IsRefusedBy("LabelIsInEveryLanguage", "OptionSets/seg_source.xml", "\"Outbound marketing\"", "language 1031");

    [TestMethod]
    public void LabelIsInEveryLanguage_AnEmptyGermanTitle_IsRefused() => new BrokenSolution()
        .Replace("AppModuleSiteMaps/seg_RealtimeMarketing/AppModuleSiteMap.xml", "Title=\"Segmente\"", "Title=\"\"")
        .IsRefusedBy("LabelIsInEveryLanguage", "AppModuleSiteMaps/seg_RealtimeMarketing/AppModuleSiteMap.xml", "empty in language 1031 only");

    [TestMethod]
    public void LabelIsInEveryLanguage_ALanguageTheSolutionDoesNotHave_IsRefused() => new BrokenSolution()
        .Replace("customapis/seg_CreateJourney/customapi.xml", "languagecode=\"1031\"", "languagecode=\"1036\"")
        .IsRefusedBy("LabelIsInEveryLanguage", "customapis/seg_CreateJourney/customapi.xml", "1036");

    [TestMethod]
    public void ComponentStandsInItsFile_AViewInAFileOfAnotherName_IsRefusedWithItsPlace()
    {
        var broken = new BrokenSolution();
        var view = View(broken, "\"All segments\"");

        broken.Move(view, "Entities/seg_Segment/SavedQueries/All.xml").IsRefusedBy("ComponentStandsInItsFile", "Entities/seg_Segment/SavedQueries/All.xml", view);
    }

    [TestMethod]
    public void NameCarriesPrefix_AnAppOfAnotherPrefix_IsRefused() => new BrokenSolution()
        .Replace("AppModules/seg_RealtimeMarketing/AppModule.xml", "<UniqueName>seg_", "<UniqueName>new_")
        .IsRefusedBy("NameCarriesPrefix", "AppModules/seg_RealtimeMarketing/AppModule.xml", "seg_");

    static string View(BrokenSolution solution, string name) => solution.Find("Entities/seg_Segment/SavedQueries/*.xml", $"description={name}");
}
