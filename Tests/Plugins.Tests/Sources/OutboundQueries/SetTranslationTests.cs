namespace Segmentation.Plugins.Tests.Sources.OutboundQueries;

[TestClass]
public sealed class SetTranslationTests
{
    private const string Ada = "<condition attribute='firstname' operator='eq' value='Ada' />";
    private const string Two = "<condition attribute='numberofchildren' operator='eq' value='2' />";
    private const string Male = "<condition attribute='gendercode' operator='eq' value='1' />";
    private const string SelectAda = "PROFILE(contact).FILTER(firstname == 'Ada')";
    private const string SelectTwo = "PROFILE(contact).FILTER(numberofchildren == 2)";
    private const string SelectMale = "PROFILE(contact).FILTER(gendercode == 1)";

    private static readonly string InA = Member("aaaaaaaa-0000-4000-8000-000000000001", "any");
    private static readonly string InB = Member("bbbbbbbb-0000-4000-8000-000000000002", "any");
    private static readonly string NotInC = Member("cccccccc-0000-4000-8000-000000000003", "not any");

    [TestMethod]
    public void Union_OfTwo_IsOr() => Outbound.AssertSelects("contact", $"<filter type='or'>{Ada}{Two}</filter>", $"{SelectAda} UNION {SelectTwo}");

    [TestMethod]
    public void Intersect_OfTwo_IsAnd() => Outbound.AssertSelects("contact", $"<filter type='and'>{Ada}{Two}</filter>", $"{SelectAda} INTERSECT {SelectTwo}");

    [TestMethod]
    public void Except_OfPlainConditions_IsTheirComplement() => Outbound.AssertSelects(
        "contact", $"<filter type='and'>{Ada}<condition attribute='numberofchildren' operator='ne' value='2' /></filter>", $"{SelectAda} EXCEPT {SelectTwo}");

    [TestMethod]
    public void Except_OfAnOrder_KeepsRowsWithoutAValue() => Outbound.AssertSelects(
        "contact",
        "<filter type='or'><condition attribute='annualincome' operator='ge' value='20000' /><condition attribute='annualincome' operator='null' /></filter>",
        "PROFILE(contact) EXCEPT PROFILE(contact).FILTER(annualincome < 20000)");

    [TestMethod]
    public void Except_OfRelatedRows_IsNotAny() => Outbound.AssertSelects(
        "contact",
        """
        <filter type='and'><link-entity name='account' from='accountid' to='parentcustomerid' link-type='not any'><filter type='and'>
        <condition attribute='revenue' operator='lt' value='20000' /></filter></link-entity></filter>
        """.ReplaceLineEndings(""),
        "PROFILE(contact) EXCEPT PROFILE(account).FILTER(revenue < 20000).TRAVERSE(contact_customer_accounts)");

    [TestMethod]
    public void Except_OfEverybody_SelectsNobody() => Outbound.AssertSelects(
        "contact", "<filter type='and'><condition attribute='contactid' operator='null' /></filter>", $"{SelectAda} EXCEPT PROFILE(contact)");

    [TestMethod]
    [DataRow("{0} UNION {1} INTERSECT {2}", "<filter type='and'><filter type='or'>{0}{1}</filter>{2}</filter>", DisplayName = "intersect binds no tighter than union")]
    [DataRow("{0} INTERSECT {1} UNION {2}", "<filter type='or'><filter type='and'>{0}{1}</filter>{2}</filter>")]
    [DataRow("{0} UNION ({1} INTERSECT {2})", "<filter type='or'>{0}<filter type='and'>{1}{2}</filter></filter>")]
    [DataRow("{0}.UNION({1}).INTERSECT({2})", "<filter type='and'><filter type='or'>{0}{1}</filter>{2}</filter>", DisplayName = "operators as steps")]
    public void Operators_InARow_ApplyFromLeftToRight(string query, string filter) => Outbound.AssertSelects(
        "contact", string.Format(System.Globalization.CultureInfo.InvariantCulture, filter, Ada, Two, Male),
        string.Format(System.Globalization.CultureInfo.InvariantCulture, query, SelectAda, SelectTwo, SelectMale));

    [TestMethod]
    public void Except_AfterExcept_TakesBothAway() => Outbound.AssertSelects(
        "contact",
        "<filter type='and'><condition attribute='firstname' operator='ne' value='Ada' /><condition attribute='numberofchildren' operator='ne' value='2' /></filter>",
        $"PROFILE(contact) EXCEPT {SelectAda} EXCEPT {SelectTwo}");

    [TestMethod]
    public void Except_OfAnException_GivesBack() => Outbound.AssertSelects(
        "contact",
        $"<filter type='or'><condition attribute='firstname' operator='ne' value='Ada' />{Two}</filter>",
        $"PROFILE(contact) EXCEPT ({SelectAda} EXCEPT {SelectTwo})");

    [TestMethod]
    public void Segment_Known_IsALinkToItsMembers() => Outbound.AssertSelects("contact", $"<filter type='and'>{InA}</filter>", "SEGMENT(A)");

    [TestMethod]
    public void Segment_OfTheDocumentedName_IsFound() => Outbound.AssertSelects(
        "contact", $"<filter type='and'>{Member("eeeeeeee-0000-4000-8000-000000000005", "any")}</filter>",
        "(SEGMENT(SEGMENT_CRM_ID_e1fa7fdc5c78ea11a811000d3a8e8fcc)).ORDERBY(fullname ASC).SELECT(contactid)");

    [TestMethod]
    public void Segments_Combined_KeepALinkEach() => Outbound.AssertSelects(
        "contact", $"<filter type='and'><filter type='or'>{InA}{InB}</filter>{NotInC}</filter>", "SEGMENT(A) UNION SEGMENT(B) EXCEPT SEGMENT(C)");

    [TestMethod]
    public void Segment_Filtered_MustMeetTheConditionToo() => Outbound.AssertSelects(
        "contact", $"<filter type='and'>{InA}{Ada}</filter>", "SEGMENT(A).FILTER(firstname == 'Ada')");

    [TestMethod]
    public void Segment_Traversed_LinksItsMembers() => Outbound.AssertSelects(
        "contact",
        $"""
        <filter type='and'><link-entity name='account' from='accountid' to='parentcustomerid' link-type='any'><filter type='and'>
        <link-entity name='seg_segmentmember' from='seg_memberid' to='accountid' link-type='any'><filter type='and'>
        <condition attribute='seg_segmentid' operator='eq' value='dddddddd-0000-4000-8000-000000000004' /></filter></link-entity></filter></link-entity></filter>
        """.ReplaceLineEndings(""),
        "SEGMENT(Firms).TRAVERSE(contact_customer_accounts)");

    [TestMethod]
    public void Translation_OfSegments_NamesEachOnce() => CollectionAssert.AreEqual(
        new[] { TestCatalog.Segment("A").Id, TestCatalog.Segment("B").Id },
        Outbound.Translate("SEGMENT(A) UNION SEGMENT(B) EXCEPT SEGMENT(a)").SegmentIds.ToArray());

    [TestMethod]
    public void Union_OfPathsThroughOneRelationship_NeedsOneLink() => Outbound.AssertSelects(
        "contact",
        """
        <filter type='and'><link-entity name='account' from='accountid' to='parentcustomerid' link-type='any'><filter type='or'>
        <condition attribute='name' operator='eq' value='Contoso' /><condition attribute='revenue' operator='lt' value='1' /></filter></link-entity></filter>
        """.ReplaceLineEndings(""),
        "PROFILE(account).FILTER(name == 'Contoso').TRAVERSE(contact_customer_accounts) UNION PROFILE(account).FILTER(revenue < 1).TRAVERSE(contact_customer_accounts)");

    private static string Member(string segmentId, string linkType) =>
        $"<link-entity name='seg_segmentmember' from='seg_memberid' to='contactid' link-type='{linkType}'><filter type='and'>"
        + $"<condition attribute='seg_segmentid' operator='eq' value='{segmentId}' /></filter></link-entity>";
}
