using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Linking;

[TestClass]
public sealed class WebResourceRuleTests
{
    const string Icon = "WebResources/seg_/icons/segment.svg";
    const string Script = "WebResources/seg_/js/commands.js.data.xml";
    const string Ribbon = "Entities/seg_Segment/RibbonDiff.xml";

    [TestMethod]
    public void WebResourceHasContent_AnIconWithoutFile_IsRefused() => new BrokenSolution()
        .Remove(Icon)
        .IsRefusedBy("WebResourceHasContent", Icon + ".data.xml", "has no content");

    [TestMethod]
    public void WebResourceHasContent_AScriptThatWasNotBuilt_IsRefused() => new BrokenSolution()
        .BuildWebResource("seg_/js/commands.js", null)
        .IsRefusedBy("WebResourceHasContent", Script, "--webresources");

    [TestMethod]
    public void WebResourceHasContent_AScriptThatIsBothCommittedAndBuilt_IsRefused() => new BrokenSolution()
        .Add("WebResources/seg_/js/commands.js", "")
        .IsRefusedBy("WebResourceHasContent", Script, "also built");

    [TestMethod]
    public void WebResourceHasContent_AFileWithoutComponent_IsRefused() => new BrokenSolution()
        .Add("WebResources/seg_/icons/spare.svg", "<svg/>")
        .IsRefusedBy("WebResourceHasContent", "WebResources/seg_/icons/spare.svg", "spare.svg.data.xml");

    [TestMethod]
    public void WebResourceHasContent_ABuiltFileWithoutComponent_IsRefused() => new BrokenSolution()
        .BuildWebResource("seg_/js/spare.js", "")
        .IsRefusedBy("WebResourceHasContent", "seg_/js/spare.js", "does not describe it");

    [TestMethod]
    public void WebResourceTypeFitsName_AScriptWithTheTypeOfAnImage_IsRefused() => new BrokenSolution()
        .Replace(Script, "<WebResourceType>3<", "<WebResourceType>5<")
        .IsRefusedBy("WebResourceTypeFitsName", Script, "The type of .js is 3.");

    [TestMethod]
    public void PayloadNameIsExpected_AnotherFileName_IsRefusedWithTheRightOne() => new BrokenSolution()
        .Replace(Icon + ".data.xml", "/WebResources/seg_iconssegmentsvg", "/WebResources/segment")
        .IsRefusedBy("PayloadNameIsExpected", Icon + ".data.xml", "/WebResources/seg_iconssegmentsvg");

    [TestMethod]
    public void WebResourceReferenceExists_AnIconOfATable_IsRefusedWithTheNearest() => new BrokenSolution()
        .Replace("Entities/seg_Segment/Entity.xml", "seg_/icons/segment.svg", "seg_/icons/segmnt.svg")
        .IsRefusedBy("WebResourceReferenceExists", "Entities/seg_Segment/Entity.xml", "Is seg_/icons/segment.svg meant?");

    [TestMethod]
    public void WebResourceReferenceExists_AnIconOfAButton_IsRefused() => new BrokenSolution()
        .Replace(Ribbon, "$webresource:seg_/icons/newjourney.svg", "$webresource:seg_/icons/new.svg")
        .IsRefusedBy("WebResourceReferenceExists", Ribbon, "seg_/icons/new.svg");

    [TestMethod]
    public void WebResourceReferenceExists_AnIconOfTheSiteMap_IsRefused() => new BrokenSolution()
        .Replace("AppModuleSiteMaps/seg_RealtimeMarketing/AppModuleSiteMap.xml", "/WebResources/seg_/icons/journey.svg", "/WebResources/seg_/icons/j.svg")
        .IsRefusedBy("WebResourceReferenceExists", "AppModuleSiteMaps/seg_RealtimeMarketing/AppModuleSiteMap.xml", "seg_/icons/j.svg");

    [TestMethod]
    public void WebResourceReferenceExists_TextsThatAScriptDependsOn_AreRefused() => new BrokenSolution()
        .Replace(Script, "commands.1031.resx\" displayName", "commands.1036.resx\" displayName")
        .IsRefusedBy("WebResourceReferenceExists", Script, "commands.1036.resx");

    [TestMethod]
    public void WebResourceDependenciesAreReadable_ATextThatIsNoXml_IsRefused() => new BrokenSolution()
        .Replace(Script, "&lt;/Dependencies&gt;", "")
        .IsRefusedBy("WebResourceDependenciesAreReadable", Script, "is not XML");

    [TestMethod]
    public void RibbonFunctionIsExported_AFunctionTheScriptDoesNotHave_IsRefused() => new BrokenSolution()
        .Replace(Ribbon, "Segmentation.Commands.openSegmentFromForm", "Segmentation.Commands.openFromForm")
        .IsRefusedBy("RibbonFunctionIsExported", Ribbon, "Segmentation.Commands.openFromForm");

    [TestMethod]
    public void RibbonFunctionIsExported_AFunctionOnlyACommentNames_IsRefused() => new BrokenSolution()
        .BuildWebResource("seg_/js/commands.js", BuiltFixture.Script.Replace("newJourneyFromList:()=>c,", "/* newJourneyFromList:()=>c, */"))
        .IsRefusedBy("RibbonFunctionIsExported", Ribbon, "Segmentation.Commands.newJourneyFromList");

    [TestMethod]
    public void RibbonFunctionIsExported_AnotherNamespace_IsRefused() => new BrokenSolution()
        .BuildWebResource("seg_/js/commands.js", BuiltFixture.Script.Replace("Segmentation.Commands=", "Segmentation.Ribbon="))
        .IsRefusedBy("RibbonFunctionIsExported", Ribbon);

    [TestMethod]
    [DataRow("Command=\"seg.seg_segment.NewJourney.Grid.Command\"", "Command=\"seg.None\"", DisplayName = "command")]
    [DataRow("<EnableRule Id=\"seg.seg_segment.ExactlyOneSelected\" />", "<EnableRule Id=\"seg.None\" />", DisplayName = "enable rule")]
    [DataRow("<DisplayRule Id=\"seg.seg_segment.CanCreateJourney\" />", "<DisplayRule Id=\"seg.None\" />", DisplayName = "display rule")]
    [DataRow("$LocLabels:seg.seg_segment.NewJourney.Grid.LabelText", "$LocLabels:seg.None", DisplayName = "label")]
    public void RibbonReferenceIsDefined_AnUndefinedReference_IsRefused(string old, string text) => new BrokenSolution()
        .Replace(Ribbon, old, text)
        .IsRefusedBy("RibbonReferenceIsDefined", Ribbon, "\"seg.None\" is used, but not defined.");

    [TestMethod]
    public void RibbonLocationIsOfItsTable_AButtonOnAnotherTablesGrid_IsRefused() => new BrokenSolution()
        .Replace(Ribbon, "Mscrm.HomepageGrid.seg_segment.", "Mscrm.HomepageGrid.contact.")
        .IsRefusedBy("RibbonLocationIsOfItsTable", Ribbon, "Mscrm.HomepageGrid.contact.");
}
