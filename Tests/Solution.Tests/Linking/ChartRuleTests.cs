using System.Xml.Linq;
using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Linking;

[TestClass]
public sealed class ChartRuleTests
{
    readonly BrokenSolution _solution = new();

    string BySource => _solution.Find("Entities/seg_Segment/Visualizations/*.xml", "description=\"Segments by source\"");

    [TestMethod]
    [DataRow("name=\"seg_source\"", "name=\"seg_sauce\"", "the column seg_sauce, which seg_segment does not have", DisplayName = "column")]
    [DataRow("<entity name=\"seg_segment\">", "<entity name=\"seg_journey\">", "asks the table seg_journey, but stands with seg_segment", DisplayName = "table")]
    [DataRow("<measure alias=\"aggregate_column\"", "<measure alias=\"total\"", "draws \"total\", which its query does not return", DisplayName = "value")]
    [DataRow("<category alias=\"groupby_column\"", "<category alias=\"source\"", "draws \"source\", which its query does not return", DisplayName = "category")]
    public void ChartFitsTable_WhatItsTableOrQueryDoesNotHave_IsRefused(string old, string text, string words) => _solution
        .Replace(BySource, old, text)
        .IsRefusedBy("ChartFitsTable", BySource, words);

    [TestMethod]
    public void ChartFitsTable_AChartWithoutValue_IsRefused() => _solution
        .Edit(BySource, root => root.Descendants("measure").Remove())
        .IsRefusedBy("ChartFitsTable", BySource, "draws no value");

    [TestMethod]
    public void ChartFitsTable_AChartWithoutQuery_IsRefused() => _solution
        .Edit(BySource, root => root.Descendants("fetch").Remove())
        .IsRefusedBy("ChartFitsTable", BySource, "asks for nothing");

    [TestMethod]
    public void IdIsUnique_ACopiedChart_IsRefused()
    {
        var original = BySource;
        var byStatus = _solution.Find("Entities/seg_Segment/Visualizations/*.xml", "description=\"Segments by status\"");
        var id = Path.GetFileNameWithoutExtension(original);

        _solution.Replace(byStatus, Path.GetFileNameWithoutExtension(byStatus), id).IsRefusedBy("IdIsUnique", new[] { original, byStatus }.Max(StringComparer.Ordinal)!, "is also that of");
    }
}
