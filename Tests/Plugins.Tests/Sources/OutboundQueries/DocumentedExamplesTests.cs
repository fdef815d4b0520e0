using Segmentation.Plugins.Sources.OutboundQueries;

namespace Segmentation.Plugins.Tests.Sources.OutboundQueries;

/// <summary>Queries as the product's documentation and its designers write them.</summary>
[TestClass]
public sealed class DocumentedExamplesTests
{
    [TestMethod]
    public void Example_OfTwoCities_BecomesAList() => Outbound.AssertSelects(
        "contact",
        "<filter type='and'><condition attribute='address1_city' operator='in'><value>NewYork</value><value>NewJersey</value></condition></filter>",
        "PROFILE(contact).FILTER((address1_city == 'NewYork' || address1_city == 'NewJersey'))");

    [TestMethod]
    public void Example_OfSegmentMembersUpdate_LinksTheAccount() => Outbound.AssertSelects(
        "contact",
        """
        <filter type='and'><condition attribute='emailaddress1' operator='not-null' />
        <link-entity name='account' from='accountid' to='parentcustomerid' link-type='any'><filter type='and'>
        <condition attribute='accountid' operator='eq' value='1cc00a15-37ef-e911-a81d-000d3a6d200c' /></filter></link-entity></filter>
        """.ReplaceLineEndings(""),
        "PROFILE(account, account_1).FILTER(account_1.accountid == '1cc00a15-37ef-e911-a81d-000d3a6d200c')"
        + ".TRAVERSE(contact_account_parentcustomerid, contact_1).FILTER(ISNOTNULL(contact_1.emailaddress1))");

    [TestMethod]
    public void Example_OfTheRealTimeDialect_LinksTheAccount() => Outbound.AssertSelects(
        "contact",
        """
        <filter type='and'><condition attribute='new_score' operator='gt' value='0' />
        <link-entity name='account' from='accountid' to='parentcustomerid' link-type='any'><filter type='and'>
        <condition attribute='industrycode' operator='eq' value='16' /><condition attribute='name' operator='eq' value='Microsoft' /></filter></link-entity></filter>
        """.ReplaceLineEndings(""),
        "PROFILE(contact).FILTER(new_score > 0).RELATEOPTIONAL(contact_customer_accounts, account_1).FILTER(account_1.industrycode == 16 && account_1.name == 'Microsoft')");

    [TestMethod]
    public void Example_OfShortNames_KeepsTheEmptyOnes() => Outbound.AssertSelects(
        "contact",
        """
        <filter type='or'><condition attribute='firstname' operator='in'><value>A</value><value>.</value><value>-</value></condition>
        <condition attribute='firstname' operator='null' /></filter>
        """.ReplaceLineEndings(""),
        "PROFILE(contact, contact_1)\n    .FILTER(contact_1.firstname == 'A' || contact_1.firstname == '.' || contact_1.firstname == '-' || ISNULL(contact_1.firstname))");

    [TestMethod]
    [DataRow("INTERACTION(EmailSoftBounced, EmailSoftBounced_ContactLink).HAVING(COUNT()>10, UTCMONTHS(1))")]
    [DataRow("INTERACTION(RedirectLinkClicked, RedirectLinkClicked_ContactLink).HAVING(COUNT()>0, UTCDAYS(7)).FILTER(EmailId=='12345')")]
    [DataRow("SEGMENT(A) EXCEPT Interaction(msdynmkt_emailopened, contactid).FILTER(x == 'contact')")]
    public void Example_OfBehavior_StaysAStaticSnapshot(string query) => Assert.AreEqual(OutboundQueryRefusal.Behavior, Outbound.Refusal(query).Code);
}
