namespace Segmentation.Plugins.Tests.Sources.OutboundQueries;

[TestClass]
public sealed class LogicTranslationTests
{
    private const string Ada = "<condition attribute='firstname' operator='eq' value='Ada' />";
    private const string Two = "<condition attribute='numberofchildren' operator='eq' value='2' />";
    private const string Male = "<condition attribute='gendercode' operator='eq' value='1' />";

    [TestMethod]
    [DataRow("firstname == 'Ada' && numberofchildren == 2")]
    [DataRow("firstname == 'Ada' AND numberofchildren == 2")]
    [DataRow("((firstname == 'Ada') && (numberofchildren == 2))")]
    [DataRow("!(firstname != 'Ada' || numberofchildren != 2)")]
    public void And_OfTwo_IsAnAndFilter(string condition) => Outbound.AssertFilters(Ada + Two, condition);

    [TestMethod]
    [DataRow("firstname == 'Ada' || numberofchildren == 2")]
    [DataRow("firstname == 'Ada' or numberofchildren == 2")]
    [DataRow("NOT(firstname != 'Ada' && numberofchildren != 2)")]
    public void Or_OfTwo_IsAnOrFilter(string condition) => Outbound.AssertFilters($"<filter type='or'>{Ada}{Two}</filter>", condition);

    [TestMethod]
    public void And_BesideOr_BindsTighter() => Outbound.AssertFilters(
        $"<filter type='or'>{Ada}<filter type='and'>{Two}{Male}</filter></filter>", "firstname == 'Ada' || numberofchildren == 2 && gendercode == 1");

    [TestMethod]
    public void Parentheses_AroundOr_BindTighterThanAnd() => Outbound.AssertFilters(
        $"<filter type='and'><filter type='or'>{Ada}{Two}</filter>{Male}</filter>", "(firstname == 'Ada' || numberofchildren == 2) && gendercode == 1");

    [TestMethod]
    public void Or_WithinOr_IsOneFilter() => Outbound.AssertFilters(
        $"<filter type='or'>{Ada}{Two}{Male}</filter>", "firstname == 'Ada' || (numberofchildren == 2 || gendercode == 1)");

    [TestMethod]
    public void Filter_AfterFilter_MustHoldToo() => Outbound.AssertSelects(
        "contact", $"<filter type='and'>{Ada}{Two}</filter>", "PROFILE(contact).FILTER(firstname == 'Ada').FILTER(numberofchildren == 2)");

    [TestMethod]
    [DataRow("PROFILE(contact).DISTINCT().FILTER(firstname == 'Ada')")]
    [DataRow("PROFILE(contact).FILTER(firstname == 'Ada').ORDERBY(firstname ASC, contact.lastname desc, createdon)")]
    [DataRow("PROFILE(contact).FILTER(firstname == 'Ada').SELECT(contactid, contact.firstname)")]
    [DataRow("(PROFILE(contact).FILTER(firstname == 'Ada')).ORDERBY(firstname).SELECT(contactid)")]
    [DataRow("\n profile ( Contact ) . filter ( firstname == 'Ada' ) \t", DisplayName = "white space and case")]
    [DataRow("PROFILE('contact').FILTER(firstname == 'Ada')", DisplayName = "quoted name")]
    public void Step_WithoutBearingOnMembership_LeavesNoTrace(string query) =>
        Outbound.AssertSelects("contact", $"<filter type='and'>{Ada}</filter>", query);
}
