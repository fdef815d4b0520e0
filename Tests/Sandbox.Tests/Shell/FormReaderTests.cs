using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Shell.Apps;
using Segmentation.Sandbox.Shell.Forms;

namespace Segmentation.Sandbox.Tests.Shell;

[TestClass]
public sealed class FormReaderTests
{
    private const string Form = """
        <form>
          <tabs><tab id="{t}" name="general" showlabel="true"><labels><label description="General" languagecode="1033" /><label description="Allgemein" languagecode="1031" /></labels>
            <columns><column width="60%"><sections><section id="{s}" columns="11" showlabel="false"><labels /><rows>
              <row>
                <cell id="{c1}"><labels><label description="Called" languagecode="1033" /></labels><control id="new_name" classid="{4273EDBD-AC1D-40d3-9FB2-095C621B552D}" datafieldname="new_name" disabled="true" /></cell>
                <cell id="{c2}" colspan="2" rowspan="3"><labels /><control id="new_age" classid="{F9A8A302-114E-466A-B582-6771B2AE0D92}" datafieldname="new_age" uniqueid="{U1}" /></cell>
              </row>
              <row />
              <row><cell id="{c3}"><control id="grid" classid="{E7A81278-8635-4D9E-8D4D-59480B391C5B}"><parameters><ViewId>{v}</ViewId><RelationshipName>new_keeper_pet</RelationshipName></parameters></control></cell></row>
              <row><cell id="{c4}"><control id="clock" classid="{11111111-2222-3333-4444-555555555555}" /></cell></row>
            </rows></section></sections></column></columns></tab></tabs>
          <header><rows><row><cell id="{h}"><control id="header_new_age" classid="{C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F}" datafieldname="new_age" /></cell></row></rows></header>
          <controlDescriptions><controlDescription forControl="{u1}">
            <customControl id="{C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F}"><parameters><datafieldname>new_age</datafieldname></parameters></customControl>
            <customControl formFactor="0" name="new_Pets.Phone"><parameters><value>new_age</value></parameters></customControl>
            <customControl formFactor="2" name="new_Pets.Slider"><parameters><value>new_age</value><step static="true" type="Whole.None">5</step><data-set name="rows" /></parameters></customControl>
          </controlDescription></controlDescriptions>
          <events><event name="onchange" attribute="new_age"><Handlers><Handler functionName="Pets.aged" libraryName="new_/pets.js" enabled="true" passExecutionContext="true" /></Handlers></event></events>
          <formLibraries><Library name="new_/pets.js" /></formLibraries>
        </form>
        """;

    [TestMethod]
    public void Tab_IsLabelledInTheUsersLanguage() => Assert.AreEqual("Allgemein", Read(1031).Tabs[0].Label);

    [TestMethod]
    public void Section_CountsItsColumns_AsNumberOrAsDigits() => Assert.AreEqual(2, Section().Columns);

    [TestMethod]
    public void Row_WithoutCells_OnlyGivesHeightToASpan_AndIsLeftOut() => Assert.AreEqual(3, Section().Rows.Count);

    [TestMethod]
    public void Cell_WithoutLabel_IsLabelledLikeItsColumn() => Assert.AreEqual("Alter", Read(1031).Tabs[0].Columns[0].Sections[0].Rows[0][1].Label);

    [TestMethod]
    public void Cell_WithLabel_KeepsIt() => Assert.AreEqual("Called", Section().Rows[0][0].Label);

    [TestMethod]
    public void Cell_HasItsSpans() => Assert.AreEqual((2, 3), (Section().Rows[0][1].ColumnSpan, Section().Rows[0][1].RowSpan));

    [TestMethod]
    public void Control_IsNamedByItsClassid_WhateverItsCase()
    {
        var control = Section().Rows[0][0].Control!;

        Assert.AreEqual(("text", "new_name", true), (control.Kind, control.Column, control.Disabled));
    }

    [TestMethod]
    public void Control_OfUnknownClassid_IsUnsupported_AndKeepsIt()
    {
        var control = Section().Rows[2][0].Control!;

        Assert.AreEqual((ControlKind.Unsupported, "11111111-2222-3333-4444-555555555555"), (control.Kind, control.ClassId));
    }

    [TestMethod]
    public void SubGrid_KeepsItsParameters() => Assert.AreEqual("new_keeper_pet", Section().Rows[1][0].Control!.Parameters["RelationshipName"]);

    [TestMethod]
    public void CodeComponent_IsTheOneForBrowsers()
    {
        var custom = Section().Rows[0][1].Control!.Custom!;

        Assert.AreEqual("new_Pets.Slider", custom.Name);
        Assert.AreEqual(new BindingModel(false, null, "new_age"), custom.Bindings["value"]);
        Assert.AreEqual(new BindingModel(true, "Whole.None", "5"), custom.Bindings["step"]);
        CollectionAssert.AreEqual(new[] { "rows" }, custom.DataSets.ToArray());
    }

    [TestMethod]
    public void Header_HasItsCells() => Assert.AreEqual("new_age", Read().Header.Single().Control!.Column);

    [TestMethod]
    public void Handlers_NameFunctionAndLibrary()
    {
        var form = Read();

        Assert.AreEqual(new HandlerModel("onchange", "new_age", "Pets.aged", "new_/pets.js", true, ""), form.Handlers.Single());
        CollectionAssert.AreEqual(new[] { "new_/pets.js" }, form.Libraries.ToArray());
    }

    [TestMethod]
    public void Forms_ThatTheAppLists_AreTheOnlyOnesOfTheirType()
    {
        var (listed, other, quick) = (Definition("main"), Definition("main"), Definition("quickCreate"));
        var environment = ShellSample.Environment with { Forms = [other, listed, quick] };
        var app = new AppDefinition("new_app", LocalizedText.Empty, LocalizedText.Empty, ShellSample.Xml("<SiteMap />"), [new AppComponent(60, null, listed.Id)], []);

        var forms = new FormReader(environment, 1033).Read(ShellSample.Pet, new AppSelection(app));

        CollectionAssert.AreEquivalent(new[] { listed.Id, quick.Id }, forms.Select(form => form.Id).ToArray());
    }

    private static FormDefinition Definition(string type) => new(Guid.NewGuid(), "new_pet", ShellSample.Text("Pet", "Haustier"), type, ShellSample.Xml(Form));

    private static FormModel Read(int language = 1033) => new FormReader(ShellSample.Environment, language).Read(Definition("main"), ShellSample.Pet);

    private static SectionModel Section() => Read().Tabs[0].Columns[0].Sections[0];
}
