namespace Segmentation.Plugins.Tests.Sources.OutboundQueries;

[TestClass]
public sealed class PathTranslationTests
{
    private const string Ada = "<condition attribute='firstname' operator='eq' value='Ada' />";
    private const string Contoso = "<condition attribute='name' operator='eq' value='Contoso' />";
    private const string ContosoAccount =
        "<link-entity name='account' from='accountid' to='parentcustomerid' link-type='any'><filter type='and'>" + Contoso + "</filter></link-entity>";

    [TestMethod]
    public void Profile_Alone_SelectsAllRows() => Outbound.AssertSelects("lead", "", "PROFILE(lead)");

    [TestMethod]
    public void Traverse_ToTheManySide_LinksTheLookupToTheKey() => Outbound.AssertSelects(
        "contact", $"<filter type='and'>{ContosoAccount}</filter>",
        "PROFILE(account).FILTER(name == 'Contoso').TRAVERSE(contact_customer_accounts)");

    [TestMethod]
    public void Traverse_ToTheOneSide_LinksTheKeyToTheLookup() => Outbound.AssertSelects(
        "account",
        $"<filter type='and'><link-entity name='contact' from='parentcustomerid' to='accountid' link-type='any'><filter type='and'>{Ada}</filter></link-entity></filter>",
        "PROFILE(contact).FILTER(firstname == 'Ada').TRAVERSE(Contact_Customer_Accounts)");

    [TestMethod]
    public void Traverse_ManyToMany_LinksThroughTheIntersectTable() => Outbound.AssertSelects(
        "contact",
        """
        <filter type='and'><link-entity name='contactleads' from='contactid' to='contactid' link-type='any' intersect='true'><filter type='and'>
        <link-entity name='lead' from='leadid' to='leadid' link-type='any'><filter type='and'>
        <condition attribute='subject' operator='like' value='%fair%' /></filter></link-entity></filter></link-entity></filter>
        """.ReplaceLineEndings(""),
        "PROFILE(lead).FILTER(subject CONTAINS 'fair').TRAVERSE(contactleads_association)");

    [TestMethod]
    public void Traverse_ManyToManyWithoutFilter_NeedsTheIntersectTableOnly() => Outbound.AssertSelects(
        "lead",
        "<filter type='and'><link-entity name='contactleads' from='leadid' to='leadid' link-type='any' intersect='true' /></filter>",
        "PROFILE(contact).TRAVERSE(contactleads_association)");

    [TestMethod]
    public void Traverse_Twice_NestsLinks() => Outbound.AssertSelects(
        "contact",
        """
        <filter type='and'><condition attribute='firstname' operator='eq' value='Ada' />
        <link-entity name='account' from='accountid' to='parentcustomerid' link-type='any'><filter type='and'>
        <condition attribute='name' operator='eq' value='Contoso' />
        <link-entity name='lead' from='parentaccountid' to='accountid' link-type='any'><filter type='and'>
        <condition attribute='subject' operator='like' value='%fair%' /></filter></link-entity></filter></link-entity></filter>
        """.ReplaceLineEndings(""),
        "PROFILE(lead).FILTER(subject CONTAINS 'fair').TRAVERSE(lead_parent_account).FILTER(name == 'Contoso').TRAVERSE(contact_customer_accounts).FILTER(firstname == 'Ada')");

    [TestMethod]
    [DataRow("PROFILE(account, a).FILTER(a.name == 'Contoso').TRAVERSE(contact_customer_accounts, c).FILTER(c.firstname == 'Ada')")]
    [DataRow("PROFILE(account, a).TRAVERSE(contact_customer_accounts, c).FILTER(a.name == 'Contoso' && c.firstname == 'Ada')", DisplayName = "alias of a row before")]
    [DataRow("PROFILE(account).TRAVERSE(contact_customer_accounts).FILTER(account.name == 'Contoso' && contact.firstname == 'Ada')", DisplayName = "table as alias")]
    [DataRow("PROFILE(account).FILTER(name == 'Contoso').TRAVERSE(contact_customer_accounts, FILTER(firstname == 'Ada'))", DisplayName = "filter within traverse")]
    [DataRow("PROFILE(account).FILTER(name == 'Contoso').TRAVERSE(contact_customer_accounts, c, FILTER(C.firstname == 'Ada'))", DisplayName = "alias and filter")]
    [DataRow("(PROFILE(account).FILTER(name == 'Contoso')).TRAVERSE('contact_customer_accounts').FILTER(firstname == 'Ada')", DisplayName = "group and quoted name")]
    [DataRow("PROFILE(contact).FILTER(firstname == 'Ada').RELATE(contact_customer_accounts, a).FILTER(a.name == 'Contoso')", DisplayName = "relate")]
    [DataRow("PROFILE(contact).FILTER(firstname == 'Ada').RELATEOPTIONAL(contact_customer_accounts, account.a).FILTER(a.name == 'Contoso')", DisplayName = "relate optional")]
    public void Path_WithConditionsOnSeveralRows_PutsEachIntoItsLink(string query) =>
        Outbound.AssertSelects("contact", $"<filter type='and'>{Ada}{ContosoAccount}</filter>", query);

    [TestMethod]
    public void Filter_OrOfSeveralRows_AsksForEachTermOnItsOwn() => Outbound.AssertSelects(
        "contact",
        $"<filter type='or'>{ContosoAccount}<filter type='and'>{Ada}<link-entity name='account' from='accountid' to='parentcustomerid' link-type='any' /></filter></filter>",
        "PROFILE(account, a).TRAVERSE(contact_customer_accounts, c).FILTER(a.name == 'Contoso' || c.firstname == 'Ada')");

    [TestMethod]
    public void Filter_OrOfOneRelatedRow_StaysInOneLink() => Outbound.AssertSelects(
        "contact",
        """
        <filter type='and'><link-entity name='account' from='accountid' to='parentcustomerid' link-type='any'><filter type='or'>
        <condition attribute='name' operator='eq' value='Contoso' /><condition attribute='industrycode' operator='eq' value='1' /></filter></link-entity></filter>
        """.ReplaceLineEndings(""),
        "PROFILE(account, a).TRAVERSE(contact_customer_accounts, c).FILTER(a.name == 'Contoso' || a.industrycode == 1)");

    [TestMethod]
    public void Relate_WithoutFilter_DemandsTheRow() => Outbound.AssertSelects(
        "contact",
        "<filter type='and'><link-entity name='account' from='accountid' to='parentcustomerid' link-type='any' /></filter>",
        "PROFILE(contact).RELATE(contact_customer_accounts, a)");

    [TestMethod]
    public void RelateOptional_WithoutFilter_DemandsNothing() => Outbound.AssertSelects(
        "contact", "", "PROFILE(contact).RELATEOPTIONAL(contact_customer_accounts, a)");

    [TestMethod]
    public void RelateOptional_ConditionThatEmptyColumnsMeet_HoldsWithoutARowToo() => Outbound.AssertSelects(
        "contact",
        """
        <filter type='or'><link-entity name='account' from='accountid' to='parentcustomerid' link-type='any'><filter type='and'>
        <condition attribute='name' operator='ne' value='Contoso' /></filter></link-entity>
        <link-entity name='account' from='accountid' to='parentcustomerid' link-type='not any' /></filter>
        """.ReplaceLineEndings(""),
        "PROFILE(contact).RELATEOPTIONAL(contact_customer_accounts, a).FILTER(a.name != 'Contoso')");

    [TestMethod]
    public void RelateOptional_Nested_NestsLinks() => Outbound.AssertSelects(
        "contact",
        """
        <filter type='and'><link-entity name='account' from='accountid' to='parentcustomerid' link-type='any'><filter type='and'>
        <link-entity name='lead' from='parentaccountid' to='accountid' link-type='any'><filter type='and'>
        <condition attribute='estimatedvalue' operator='ge' value='100' /></filter></link-entity></filter></link-entity></filter>
        """.ReplaceLineEndings(""),
        "PROFILE(contact).RELATEOPTIONAL(contact_customer_accounts, a, RELATEOPTIONAL(lead_parent_account, l)).FILTER(l.estimatedvalue >= 100)");
}
