using Segmentation.Solution.Tests.Support;

namespace Segmentation.Solution.Tests.Linking;

[TestClass]
public sealed class ViewRuleTests
{
    readonly BrokenSolution _solution = new();

    string All => _solution.Find("Entities/seg_Segment/SavedQueries/*.xml", "description=\"All segments\"");

    string WhereUsed => _solution.Find("Entities/seg_JourneySegment/SavedQueries/*.xml", "description=\"Journeys that use the segment\"");

    [TestMethod]
    [DataRow("<attribute name=\"seg_source\" />", "<attribute name=\"seg_sauce\" />", DisplayName = "read column")]
    [DataRow("<order attribute=\"seg_name\"", "<order attribute=\"seg_sauce\"", DisplayName = "sort column")]
    public void ViewColumnExists_AColumnTheTableDoesNotHave_IsRefused(string old, string text) => _solution
        .Replace(All, old, text)
        .IsRefusedBy("ViewColumnExists", All, "seg_sauce, which seg_segment does not have");

    [TestMethod]
    public void ViewColumnExists_AConditionOnAColumnTheTableDoesNotHave_IsRefused()
    {
        var mine = _solution.Find("Entities/seg_Segment/SavedQueries/*.xml", "description=\"My segments\"");

        _solution.Replace(mine, "attribute=\"ownerid\"", "attribute=\"owner\"").IsRefusedBy("ViewColumnExists", mine, "<condition> names the column owner");
    }

    [TestMethod]
    [DataRow("<attribute name=\"statuscode\" />", "<attribute name=\"seg_state\" />", "seg_state, which seg_journey does not have", DisplayName = "column of the linked table")]
    [DataRow("to=\"seg_journeyid\"", "to=\"seg_journey\"", "seg_journey, which seg_journeysegment does not have", DisplayName = "column of the table")]
    [DataRow("<link-entity name=\"seg_journey\"", "<link-entity name=\"seg_jurney\"", "seg_jurney, which does not exist", DisplayName = "linked table")]
    public void ViewColumnExists_ALinkThatDoesNotJoin_IsRefused(string old, string text, string words) => _solution
        .Replace(WhereUsed, old, text)
        .IsRefusedBy("ViewColumnExists", WhereUsed, words);

    [TestMethod]
    public void ViewIsOfItsTable_AViewOfAnotherTable_IsRefused() => _solution
        .Replace(All, "<entity name=\"seg_segment\">", "<entity name=\"seg_journey\">")
        .IsRefusedBy("ViewIsOfItsTable", All, "asks the table seg_journey, but stands with seg_segment");

    [TestMethod]
    public void ViewIsOfItsTable_RowsIdentifiedByAnotherColumn_AreRefused() => _solution
        .Replace(All, "id=\"seg_segmentid\"", "id=\"seg_name\"")
        .IsRefusedBy("ViewIsOfItsTable", All, "The primary key of seg_segment is seg_segmentid.");

    [TestMethod]
    public void ViewColumnIsFetched_AGridColumnTheQueryDoesNotRead_IsRefused() => _solution
        .Edit(All, root => root.Descendants("attribute").Single(item => item.Attribute("name")!.Value == "seg_membercount").Remove())
        .IsRefusedBy("ViewColumnIsFetched", All, "\"seg_membercount\"");

    [TestMethod]
    public void ViewColumnIsFetched_AGridColumnOfALinkTheQueryDoesNotRead_IsRefused() => _solution
        .Replace(WhereUsed, "name=\"journey.statuscode\"", "name=\"journey.statecode\"")
        .IsRefusedBy("ViewColumnIsFetched", WhereUsed, "Is journey.statuscode meant?");

    [TestMethod]
    public void TableHasDefaultViews_NoDefaultPublicView_IsRefused() => _solution
        .Replace(All, "<isdefault>1<", "<isdefault>0<")
        .IsRefusedBy("TableHasDefaultViews", "Entities/seg_Segment/Entity.xml", "0 default public views");
}
