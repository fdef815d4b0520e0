namespace Segmentation.Sandbox.Tests.Import;

[TestClass]
public sealed class GridCustomizerImportTests
{
    [TestMethod]
    public void GridCustomizer_ThatNoSolutionHas_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing", parts: Configuration("Microsoft.PowerApps.PowerAppsOneGrid", "new_Things.Cells")),
        "customizations.xml: The grid of table 'new_thing' is customized by 'new_Things.Cells', which no imported solution has.");

    [TestMethod]
    public void GridControl_OtherThanThePowerAppsGrid_IsRefusedByName() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing", parts: Configuration("new_Things.Calendar", "")),
        "customizations.xml, line 7: The grid control 'new_Things.Calendar' of table 'new_Thing' is not supported by the Sandbox.");

    [TestMethod]
    public void PowerAppsGrid_WithoutCustomizer_DrawsItsCellsItself() =>
        Assert.IsNull(ImportAssert.Import(new SolutionZip().Table("new_Thing", parts: Configuration("Microsoft.PowerApps.PowerAppsOneGrid", ""))).Table("new_thing").GridCustomizer);

    [TestMethod]
    public void GridCustomizer_OfTheProduct_IsThatOfItsSegments() =>
        Assert.AreEqual("seg_Segmentation.SegmentGrid", Platform.ShippedSolution.Environment.Table("seg_segment").GridCustomizer);

    private static string Configuration(string control, string customizer) => $"""
        <CustomControlDefaultConfigs><CustomControlDefaultConfig><ControlDescriptionXML><controlDescriptions><controlDescription>
          <customControl id="e7a81278-8635-4d9e-8d4d-59480b391c5b"><parameters /></customControl>
          <customControl name="{control}" formFactor="2"><parameters><GridCustomizerControlFullName static="true" type="SingleLine.Text">{customizer}</GridCustomizerControlFullName></parameters></customControl>
        </controlDescription></controlDescriptions></ControlDescriptionXML></CustomControlDefaultConfig></CustomControlDefaultConfigs>
        """;
}
