using System.Xml.Linq;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Linking;

[TestClass]
public sealed class FormRuleTests
{
    readonly BrokenSolution _solution = new();

    string Segment => _solution.Find("Entities/seg_Segment/FormXml/main/*.xml");

    string Journey => _solution.Find("Entities/seg_Journey/FormXml/main/*.xml");

    [TestMethod]
    public void FormColumnExists_AColumnTheTableDoesNotHave_IsRefusedWithTheNearest() => _solution
        .Replace(Segment, "datafieldname=\"seg_membercount\"", "datafieldname=\"seg_membercont\"")
        .IsRefusedBy("FormColumnExists", Segment, "seg_membercont", "Is seg_membercount meant?");

    [TestMethod]
    public void FormControlFitsColumn_ATextControlOnANumber_IsRefusedWithTheRightClass() => _solution
        .Replace(Segment, "{C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F}", "{4273EDBD-AC1D-40D3-9FB2-095C621B552D}")
        .IsRefusedBy("FormControlFitsColumn", Segment, "seg_membercount is of type int", "{C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F}");

    [TestMethod]
    public void FormIdIsUnique_TwoCellsWithOneId_AreRefused() => _solution
        .Edit(Segment, root => root.Descendants("cell").ElementAt(1).SetAttributeValue("id", root.Descendants("cell").First().Attribute("id")!.Value))
        .IsRefusedBy("FormIdIsUnique", Segment, "<cell>");

    [TestMethod]
    public void FormCustomControlIsBound_ADescriptionOfNoControl_IsRefused() => _solution
        .Edit(Journey, root => root.Descendants("controlDescription").First().SetAttributeValue("forControl", "{11111111-1111-1111-1111-111111111111}"))
        .IsRefusedBy("FormCustomControlIsBound", Journey, "forControl is {11111111-1111-1111-1111-111111111111}");

    [TestMethod]
    public void FormCustomControlIsBound_AnUnknownControl_IsRefusedWithTheNearest() => _solution
        .Replace(Journey, "seg_Segmentation.JourneyDesigner", "seg_Segmentation.JourneyDesign")
        .IsRefusedBy("FormCustomControlIsBound", Journey, "Is seg_Segmentation.JourneyDesigner meant?");

    [TestMethod]
    public void FormCustomControlIsBound_ARequiredPropertyIsMissing_IsRefused() => _solution
        .Edit(Journey, root => root.Descendants("definition").Remove())
        .IsRefusedBy("FormCustomControlIsBound", Journey, "its required property \"definition\"");

    [TestMethod]
    public void FormCustomControlIsBound_APropertyTheManifestDoesNotKnow_IsRefused() => _solution
        .Edit(Journey, root => root.Descendants("journeyName").ToList().ForEach(parameter => parameter.Name = "title"))
        .IsRefusedBy("FormCustomControlIsBound", Journey, "\"title\", which its manifest does not know");

    [TestMethod]
    public void FormCustomControlIsBound_AColumnTheTableDoesNotHave_IsRefused() => _solution
        .Edit(Journey, root => root.Descendants("definition").ToList().ForEach(parameter => parameter.Value = "seg_json"))
        .IsRefusedBy("FormCustomControlIsBound", Journey, "to seg_json, which the table seg_journey does not have");

    [TestMethod]
    public void FormCustomControlIsBound_AColumnOfAnotherType_IsRefused() => _solution
        .Edit(Journey, root => root.Descendants("definition").ToList().ForEach(parameter => parameter.Value = "seg_starton"))
        .IsRefusedBy("FormCustomControlIsBound", Journey, "\"definition\" (Multiple) to seg_starton, which is of type datetime");

    [TestMethod]
    public void FormSubgridExists_AViewOfAnotherTable_IsRefused() => _solution
        .Edit(Segment, root => Parameter(root, "Subgrid_WhereUsed", "ViewId").Value = "{11111111-1111-1111-1111-111111111111}")
        .IsRefusedBy("FormSubgridExists", Segment, "11111111-1111-1111-1111-111111111111, which seg_journeysegment does not have");

    [TestMethod]
    public void FormSubgridExists_ARelationshipThatLeadsElsewhere_IsRefused() => _solution
        .Edit(Segment, root => Parameter(root, "Subgrid_WhereUsed", "RelationshipName").Value = "seg_segment_journey_entry")
        .IsRefusedBy("FormSubgridExists", Segment, "Is", "seg_segment_journeysegment");

    [TestMethod]
    public void FormFunctionIsExported_AFunctionTheScriptDoesNotExport_IsRefused() => _solution
        .Replace(Segment, "Segmentation.Commands.segmentFormLoaded", "Segmentation.Commands.segmentLoaded")
        .IsRefusedBy("FormFunctionIsExported", Segment, "calls Segmentation.Commands.segmentLoaded, which seg_/js/commands.js does not export");

    [TestMethod]
    public void FormFunctionIsExported_AScriptTheFormDoesNotLoad_IsRefused() => _solution
        .Edit(Segment, root => root.Descendants("Library").Remove())
        .IsRefusedBy("FormFunctionIsExported", Segment, "which the form does not load");

    [TestMethod]
    public void GridCustomizerExists_AnUnknownControl_IsRefusedWithTheNearest() => _solution
        .Edit("Entities/seg_Segment/Entity.xml", root => root.Descendants("GridCustomizerControlFullName").First().Value = "seg_Segmentation.SegmentGird")
        .IsRefusedBy("GridCustomizerExists", "Entities/seg_Segment/Entity.xml", "Is seg_Segmentation.SegmentGrid meant?");

    [TestMethod]
    public void ControlIsBuilt_ABundleThatWasNotBuilt_IsRefused() => _solution
        .RemoveFromControl("SegmentPicker/bundle.js")
        .IsRefusedBy("ControlIsBuilt", "Controls/seg_Segmentation.SegmentPicker/ControlManifest.xml", "\"bundle.js\", which was not built");

    [TestMethod]
    public void ControlIsBuilt_AControlOfAnotherNamespace_IsRefused() => _solution
        .ReplaceInControl("SegmentPicker/ControlManifest.xml", "namespace=\"Segmentation\"", "namespace=\"Segmentations\"")
        .IsRefusedBy("ControlIsBuilt", "Controls/seg_Segmentation.SegmentPicker/ControlManifest.xml.data.xml", "Is seg_Segmentations.SegmentPicker meant?");

    [TestMethod]
    public void ControlSpeaksEveryLanguage_AManifestWithoutGermanTexts_IsRefused() => _solution
        .ReplaceInControl("SegmentPicker/ControlManifest.xml", "<resx path=\"strings/SegmentPicker.1031.resx\" version=\"1.0.0\" />", "")
        .IsRefusedBy("ControlSpeaksEveryLanguage", "Controls/seg_Segmentation.SegmentPicker/ControlManifest.xml", "language 1031");

    static XElement Parameter(XElement form, string subgrid, string name) =>
        form.Descendants("control").Single(control => control.Attribute("id")!.Value == subgrid).Descendants(name).Single();
}
