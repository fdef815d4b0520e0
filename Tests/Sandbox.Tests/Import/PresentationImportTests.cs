namespace Segmentation.Sandbox.Tests.Import;

[TestClass]
public sealed class PresentationImportTests
{
    [TestMethod]
    public void View_HasItsQueryAndColumns()
    {
        var view = ImportAssert.Import(new SolutionZip().Table("new_Thing", parts: View("new_thingname", "new_thingname"))).Views.Single();

        Assert.AreEqual(("new_thing", "All", 0, true), (view.Table, view.Name.In(1033), view.QueryType, view.IsDefault));
        Assert.AreEqual("fetch", view.FetchXml.Name.LocalName);
        Assert.AreEqual("grid", view.LayoutXml.Name.LocalName);
    }

    [TestMethod]
    public void View_OfAColumnThatIsNotThere_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing", parts: View("new_size", "new_size")),
        "customizations.xml: View 'All' of table 'new_thing' names the column 'new_size', which table 'new_thing' does not have.");

    [TestMethod]
    public void View_ShowingWhatItDoesNotQuery_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing", parts: View("new_thingid", "new_thingname")),
        "customizations.xml: View 'All' of table 'new_thing' shows the column 'new_thingname', which its query does not return.");

    [TestMethod]
    [DataRow("main")]
    [DataRow("quick")]
    [DataRow("quickCreate")]
    [DataRow("card")]
    public void Form_OfEachType_IsRead(string type)
    {
        var form = ImportAssert.Import(new SolutionZip().Table("new_Thing", parts: Form(Field("new_thingname"), type))).Forms.Single();

        Assert.AreEqual(("new_thing", type, "Thing"), (form.Table, form.Type, form.Name.In(1033)));
    }

    [TestMethod]
    public void Form_OfAnotherType_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing", parts: Form("", "mobile")),
        "customizations.xml, line 5: Table 'new_thing' has a form of the type 'mobile', which is not supported by the Sandbox. Supported: main, quick, quickCreate, card.");

    [TestMethod]
    public void Form_WithAFieldForAColumnThatIsNotThere_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing", parts: Form(Field("new_size"))),
        "customizations.xml: Form 'Thing' (main) of table 'new_thing' has a field for the column 'new_size', which the table does not have.");

    [TestMethod]
    public void Form_ShowingAControlThatIsNotThere_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing", parts: Form(Field("new_thingname") + """
            <controlDescriptions><controlDescription forControl="{U}"><customControl formFactor="2" name="new_N.C"/></controlDescription></controlDescriptions>
            """)),
        "customizations.xml: Form 'Thing' (main) of table 'new_thing' shows the control 'new_N.C', which no imported solution has.");

    [TestMethod]
    public void Form_DescribingAControlOfNoField_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing", parts: Form(Field("new_thingname") + """<controlDescriptions><controlDescription forControl="{V}"/></controlDescriptions>""")),
        "customizations.xml: Form 'Thing' (main) of table 'new_thing' describes a control for the field {V}, which is not on the form.");

    [TestMethod]
    public void Form_WithAScriptThatIsNotThere_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing", parts: Form("""<formLibraries><Library name="new_/x.js"/></formLibraries>""")),
        "customizations.xml: Form 'Thing' (main) of table 'new_thing' loads the web resource 'new_/x.js', which no imported solution has.");

    [TestMethod]
    public void Form_ThatIsOnlyADelta_IsRefused() => StringAssert.Contains(
        ImportAssert.Problems(new SolutionZip().Table("new_Thing", parts: Form("""<tabs solutionaction="Modified"/>""")).Build()).Single(), "solutionaction");

    [TestMethod]
    public void Ribbon_OfATable_IsKept() => Assert.AreEqual(
        "a", ImportAssert.Import(new SolutionZip().Table("new_Thing", parts: Ribbon("a"))).Ribbons["new_thing"].Element("CustomActions")!.Element("CustomAction")!.Attribute("Id")!.Value);

    [TestMethod]
    public void Ribbons_OfTwoSolutions_AreMerged()
    {
        var first = ImportAssert.Import(new SolutionZip { Name = "One" }.Table("new_Thing", parts: Ribbon("a")));

        var environment = Sandbox.Import.SolutionImporter.Import(first, new SolutionZip { Name = "Two" }.Table("new_Thing", parts: Ribbon("b")).Build());

        CollectionAssert.AreEqual(new[] { "a", "b" }, environment.Ribbons["new_thing"].Descendants("CustomAction").Select(action => action.Attribute("Id")!.Value).ToArray());
    }

    [TestMethod]
    public void Ribbon_CallingAScriptThatIsNotThere_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing", parts: """<RibbonDiffXml><CommandDefinitions><JavaScriptFunction Library="$webresource:new_/x.js"/></CommandDefinitions></RibbonDiffXml>"""),
        "customizations.xml: The ribbon of table 'new_thing' names the web resource 'new_/x.js', which no imported solution has.");

    [TestMethod]
    public void App_HasItsSiteMapAndComponents()
    {
        var app = ImportAssert.Import(App("new_thing", "<AppModuleComponent type=\"1\" schemaName=\"new_thing\"/>")).Apps.Single();

        Assert.AreEqual(("new_App", "App"), (app.UniqueName, app.Name.In(1033)));
        Assert.AreEqual("SiteMap", app.SiteMap.Name.LocalName);
        Assert.HasCount(2, app.Components);
    }

    [TestMethod]
    public void App_ForATableThatIsNotThere_IsRefused() => ImportAssert.Refused(
        App("new_box", "<AppModuleComponent type=\"1\" schemaName=\"new_box\"/>"),
        "customizations.xml: App 'new_App' has the component Entity 'new_box' (type 1), which no imported solution has.",
        "customizations.xml: The site map of app 'new_App' names the table 'new_box', which no imported solution has.");

    private static SolutionZip App(string table, string component) => new SolutionZip().Table("new_Thing")
        .Section("AppModuleSiteMaps", $"""<AppModuleSiteMap><SiteMapUniqueName>new_App</SiteMapUniqueName><SiteMap><Area Id="a"><Group Id="g"><SubArea Id="s" Entity="{table}"/></Group></Area></SiteMap></AppModuleSiteMap>""")
        .Section("AppModules", $"""
            <AppModule><UniqueName>new_App</UniqueName><AppModuleComponents>{component}<AppModuleComponent type="62" schemaName="new_App"/></AppModuleComponents>
            <LocalizedNames><LocalizedName description="App" languagecode="1033"/></LocalizedNames></AppModule>
            """)
        .Root("""type="62" schemaName="new_App" """).Root("""type="80" schemaName="new_App" """);

    private static string View(string column, string cell) => $$"""
        <SavedQueries><savedqueries><savedquery><isdefault>1</isdefault><savedqueryid>{55555555-0000-0000-0000-000000000001}</savedqueryid>
        <layoutxml><grid><row><cell name="{{cell}}" width="100"/></row></grid></layoutxml><querytype>0</querytype>
        <fetchxml><fetch><entity name="new_thing"><attribute name="{{column}}"/></entity></fetch></fetchxml>
        <LocalizedNames><LocalizedName description="All" languagecode="1033"/></LocalizedNames></savedquery></savedqueries></SavedQueries>
        """;

    private static string Form(string content, string type = "main") => $$"""
        <FormXml><forms type="{{type}}"><systemform><formid>{66666666-0000-0000-0000-000000000001}</formid><form>{{content}}</form>
        <LocalizedNames><LocalizedName description="Thing" languagecode="1033"/></LocalizedNames></systemform></forms></FormXml>
        """;

    private static string Field(string column) => $$"""<tabs><control id="{{column}}" datafieldname="{{column}}" uniqueid="{U}"/></tabs>""";

    private static string Ribbon(string action) => $"""<RibbonDiffXml><CustomActions><CustomAction Id="{action}"/></CustomActions></RibbonDiffXml>""";
}
