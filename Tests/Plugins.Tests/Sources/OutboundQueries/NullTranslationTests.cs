namespace Segmentation.Plugins.Tests.Sources.OutboundQueries;

/// <summary>Comparisons of the language are two-valued: null equals null only. FetchXML's ne, not-in and not-like hold for empty columns, the others do not.</summary>
[TestClass]
public sealed class NullTranslationTests
{
    [TestMethod]
    [DataRow("ISNULL(firstname)", "<condition attribute='firstname' operator='null' />")]
    [DataRow("ISNOTNULL(firstname)", "<condition attribute='firstname' operator='not-null' />")]
    [DataRow("firstname == null", "<condition attribute='firstname' operator='null' />")]
    [DataRow("null != firstname", "<condition attribute='firstname' operator='not-null' />")]
    [DataRow("!ISNULL(firstname)", "<condition attribute='firstname' operator='not-null' />")]
    [DataRow("NOT ISNOTNULL(new_interests)", "<condition attribute='new_interests' operator='null' />")]
    public void NullTest_OfAColumn_BecomesNullOrNotNull(string condition, string expected) => Outbound.AssertFilters(expected, condition);

    [TestMethod]
    [DataRow("firstname != 'Ada'", "<condition attribute='firstname' operator='ne' value='Ada' />")]
    [DataRow("NOT(firstname == 'Ada')", "<condition attribute='firstname' operator='ne' value='Ada' />")]
    [DataRow("donotemail != true", "<condition attribute='donotemail' operator='ne' value='1' />")]
    public void NotEqual_EmptyColumn_Holds(string condition, string expected) => Outbound.AssertFilters(expected, condition);

    [TestMethod]
    [DataRow("NOT(numberofchildren > 2)", "le")]
    [DataRow("NOT(numberofchildren >= 2)", "lt")]
    [DataRow("NOT(numberofchildren < 2)", "ge")]
    [DataRow("!(numberofchildren <= 2)", "gt")]
    public void Not_OfAnOrder_HoldsForEmptyColumnsToo(string condition, string opposite) => Outbound.AssertFilters(
        $"<filter type='or'><condition attribute='numberofchildren' operator='{opposite}' value='2' /><condition attribute='numberofchildren' operator='null' /></filter>",
        condition);

    [TestMethod]
    public void Not_OfNot_IsTheConditionItself() =>
        Outbound.AssertFilters("<condition attribute='numberofchildren' operator='gt' value='2' />", "NOT(!(numberofchildren > 2))");

    [TestMethod]
    public void Equal_OfTwoColumns_HoldsWhereBothAreEmpty() => Outbound.AssertFilters(
        """
        <filter type='or'><condition attribute='firstname' operator='eq' valueof='lastname' /><filter type='and'>
        <condition attribute='firstname' operator='null' /><condition attribute='lastname' operator='null' /></filter></filter>
        """.ReplaceLineEndings(""),
        "firstname == lastname");

    [TestMethod]
    public void NotEqual_OfTwoColumns_HoldsWhereOneIsEmpty() => Outbound.AssertFilters(
        """
        <filter type='and'><filter type='or'><condition attribute='firstname' operator='ne' valueof='lastname' />
        <condition attribute='firstname' operator='null' /><condition attribute='lastname' operator='null' /></filter>
        <filter type='or'><condition attribute='firstname' operator='not-null' /><condition attribute='lastname' operator='not-null' /></filter></filter>
        """.ReplaceLineEndings(""),
        "firstname != lastname");

    [TestMethod]
    public void Not_OfAnOrderOfTwoColumns_HoldsWhereOneIsEmpty() => Outbound.AssertFilters(
        """
        <filter type='or'><condition attribute='creditlimit' operator='ge' valueof='annualincome' />
        <condition attribute='creditlimit' operator='null' /><condition attribute='annualincome' operator='null' /></filter>
        """.ReplaceLineEndings(""),
        "!(creditlimit < annualincome)");
}
