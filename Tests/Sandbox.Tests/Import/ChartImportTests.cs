namespace Segmentation.Sandbox.Tests.Import;

[TestClass]
public sealed class ChartImportTests
{
    [TestMethod]
    public void Chart_HasItsKindQueryCategoryAndValue()
    {
        var chart = ImportAssert.Import(Table(Chart())).Charts.Single();

        Assert.AreEqual(("new_thing", "Things by name", "Bar", "who", "many"), (chart.Table, chart.Name.In(1033), chart.Kind, chart.Category, chart.Measure));
        Assert.AreEqual("fetch", chart.FetchXml.Name.LocalName);
    }

    [TestMethod]
    public void Chart_WhoseCategoryHasNoAlias_GroupsByTheQuerysGrouping() =>
        Assert.AreEqual("who", ImportAssert.Import(Table(Chart(category: "<category>"))).Charts.Single().Category);

    [TestMethod]
    public void Chart_WithoutType_IsAColumnChart() => Assert.AreEqual("Column", ImportAssert.Import(Table(Chart(type: ""))).Charts.Single().Kind);

    [TestMethod]
    public void Chart_OfAnotherType_IsRefused() => IsRefused(
        Chart(type: """ChartType="Funnel" """), "Table 'new_thing' has a chart of the type 'Funnel' (supported: Bar, Column, Pie, Doughnut), which is not supported by the Sandbox.");

    [TestMethod]
    public void Chart_WithSeveralValues_IsRefused() => IsRefused(
        Chart(measures: """<measure alias="many"/><measure alias="who"/>"""), "Table 'new_thing' has a chart with several values, which is not supported by the Sandbox.");

    [TestMethod]
    public void Chart_OfAWebResource_IsRefused() => IsRefused(
        """<visualization><savedqueryvisualizationid>{77777777-0000-0000-0000-000000000001}</savedqueryvisualizationid><webresourcename>new_x</webresourcename></visualization>""",
        "Table 'new_thing' has a chart without <datadefinition> (a web resource), which is not supported by the Sandbox.");

    [TestMethod]
    public void Chart_OfAColumnThatIsNotThere_IsRefused() => IsRefused(
        Chart(column: "new_size"), "Chart 'Things by name' of table 'new_thing' names the column 'new_size', which the table does not have.");

    [TestMethod]
    public void Chart_DrawingWhatItDoesNotQuery_IsRefused() => IsRefused(
        Chart(measures: """<measure alias="total"/>"""), "Chart 'Things by name' of table 'new_thing' draws 'total', which its query does not return.");

    private static void IsRefused(string chart, string message) => StringAssert.EndsWith(ImportAssert.Problems(Table(chart).Build()).Single(), message);

    private static SolutionZip Table(string chart) => new SolutionZip().Table("new_Thing", parts: $"<Visualizations>{chart}</Visualizations>");

    private static string Chart(
        string column = "new_thingname", string category = """<category alias="who">""", string measures = """<measure alias="many"/>""", string type = """ChartType="Bar" """) => $$"""
        <visualization>
          <savedqueryvisualizationid>{77777777-0000-0000-0000-000000000001}</savedqueryvisualizationid>
          <datadescription><datadefinition>
            <fetchcollection><fetch aggregate="true"><entity name="new_thing">
              <attribute groupby="true" alias="who" name="{{column}}"/><attribute alias="many" name="new_thingid" aggregate="count"/>
            </entity></fetch></fetchcollection>
            <categorycollection>{{category}}<measurecollection>{{measures}}</measurecollection></category></categorycollection>
          </datadefinition></datadescription>
          <presentationdescription><Chart><Series><Series {{type}}/></Series></Chart></presentationdescription>
          <LocalizedNames><LocalizedName description="Things by name" languagecode="1033"/></LocalizedNames>
        </visualization>
        """;
}
