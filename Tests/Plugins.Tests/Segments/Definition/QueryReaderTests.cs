using Segmentation.Plugins.Segments.Definition;

namespace Segmentation.Plugins.Tests.Segments.Definition;

/// <summary>A segment's query is FetchXML that filters and does nothing else.</summary>
[TestClass]
public sealed class QueryReaderTests
{
    private const string Segment = "1b0f3b26-0000-4000-8000-000000000001";

    [TestMethod]
    public void Read_IsNotInSegment_IsATestOfItsOwn()
    {
        var query = QueryReader.Read($"<fetch><entity name='contact'><filter>{InSegment("not any")}</filter></entity></fetch>").Query;

        var test = (SegmentTest)query.Filter.Parts.Single();
        Assert.AreEqual(Guid.Parse(Segment), test.SegmentId);
        Assert.IsTrue(test.IsNegated);
        Assert.AreEqual("contactid", test.To);
    }

    [TestMethod]
    public void Read_WhatQueryToolsAddWithoutEffect_IsAccepted() => Assert.AreEqual(0, QueryReader.Read(
        "<fetch version='1.0' output-format='xml-platform' mapping='logical' distinct='false'><entity name='contact'><!-- all --></entity></fetch>").Problems.Count);

    [TestMethod]
    [DataRow("<fetch top='5'><entity name='contact'/></fetch>", "fetch: The attribute \"top\" of the element \"fetch\" is not allowed in a segment's query. A segment is all rows that match. Remove it.")]
    [DataRow("<fetch aggregate='true'><entity name='contact'/></fetch>", "fetch: The attribute \"aggregate\" of the element \"fetch\" is not allowed in a segment's query. A segment is rows, each of them once, not figures about them. Remove it.")]
    [DataRow("<fetch><entity name='contact'><attribute name='firstname'/></entity></fetch>",
        "fetch/entity/attribute: The element \"attribute\" is not allowed in the element \"entity\". A segment says which rows belong to it; what is read of them is decided elsewhere. Remove it.")]
    [DataRow("<fetch><entity name='contact'><order attribute='firstname'/></entity></fetch>", "fetch/entity/order: The element \"order\" is not allowed in the element \"entity\". A segment has no order. Remove it.")]
    [DataRow("<fetch><entity/></fetch>", "fetch/entity: The element \"entity\" needs the attribute \"name\".")]
    [DataRow("<fetch/>", "fetch: The element \"fetch\" must hold one element \"entity\", not 0. Write <fetch><entity name=\"contact\"><filter>…</filter></entity></fetch>.")]
    [DataRow("<view/>", "view: The query must begin with the element \"fetch\". Write <fetch><entity name=\"contact\"><filter>…</filter></entity></fetch>.")]
    [DataRow("<fetch><entity name='contact'><filter type='not'/></entity></fetch>", "fetch/entity/filter: The type of a filter is \"not\". Write \"and\" or \"or\".")]
    [DataRow("<fetch><entity name='contact'><filter>x</filter></entity></fetch>", "fetch/entity/filter: The text \"x\" does not belong into the element \"filter\". Remove it.")]
    [DataRow("<fetch><entity name='contact'><link-entity name='account' from='accountid' to='parentcustomerid' link-type='any'/></entity></fetch>",
        "fetch/entity/link-entity: The link-type \"any\" is not possible beside a filter. Possible are \"inner\", \"outer\", \"exists\", \"in\", \"matchfirstrowusingcrossapply\".")]
    [DataRow("<fetch><entity name='contact'><filter/><filter><link-entity name='account' from='accountid' to='parentcustomerid'/></filter></entity></fetch>",
        "fetch/entity/filter[2]/link-entity: The link-type \"inner\" is not possible in a filter. Possible are \"any\", \"not any\", \"all\", \"not all\".")]
    public void Read_WhatASegmentCannotBe_IsRefusedWithPlaceAndRemedy(string text, string problem) =>
        CollectionAssert.AreEqual(new[] { problem }, Problems(text));

    [TestMethod]
    [DataRow("link-type='all'")]
    [DataRow("link-type='any' alias='x'")]
    [DataRow("link-type='any' from='seg_segmentid'")]
    public void Read_SegmentAskedInAnotherForm_IsRefused(string attributes)
    {
        var from = attributes.Contains("from=") ? "" : "from='seg_memberid'";
        var problem = Problems($"<fetch><entity name='contact'><filter><link-entity name='seg_segmentmember' {from} to='contactid' {attributes}><filter>{Condition}</filter></link-entity></filter></entity></fetch>").Single();

        StringAssert.StartsWith(problem, "fetch/entity/filter/link-entity: A link to seg_segmentmember asks for one segment and nothing else. Write <link-entity name=\"seg_segmentmember\"");
    }

    [TestMethod]
    public void Read_ElevenLinks_IsRefused()
    {
        var text = $"<fetch><entity name='contact'><filter>{string.Concat(Enumerable.Repeat(InSegment("any"), 11))}</filter></entity></fetch>";

        StringAssert.StartsWith(Problems(text).Single(), "fetch/entity: The query has 11 link-entity elements; at most 10 are possible.");
    }

    private static string Condition => $"<condition attribute='seg_segmentid' operator='eq' value='{Segment}'/>";

    private static string InSegment(string type) =>
        $"<link-entity name='seg_segmentmember' from='seg_memberid' to='contactid' link-type='{type}'><filter>{Condition}</filter></link-entity>";

    private static string[] Problems(string text) => QueryReader.Read(text).Problems.Select(problem => $"{problem.Place}: {problem.Reason}").ToArray();
}
