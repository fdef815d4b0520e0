namespace Segmentation.Plugins.Tests.Sources.OutboundQueries;

[TestClass]
public sealed class ComparisonTranslationTests
{
    [TestMethod]
    [DataRow("firstname == 'Ada'", "<condition attribute='firstname' operator='eq' value='Ada' />")]
    [DataRow("firstname == \"Ada\"", "<condition attribute='firstname' operator='eq' value='Ada' />")]
    [DataRow("'Ada' == firstname", "<condition attribute='firstname' operator='eq' value='Ada' />")]
    [DataRow("FirstName == 'Ada'", "<condition attribute='firstname' operator='eq' value='Ada' />", DisplayName = "names in any case")]
    [DataRow("description == 'Ada'", "<condition attribute='description' operator='eq' value='Ada' />")]
    [DataRow("numberofchildren == 2", "<condition attribute='numberofchildren' operator='eq' value='2' />")]
    [DataRow("numberofchildren > 2", "<condition attribute='numberofchildren' operator='gt' value='2' />")]
    [DataRow("numberofchildren >= 2", "<condition attribute='numberofchildren' operator='ge' value='2' />")]
    [DataRow("numberofchildren < 2", "<condition attribute='numberofchildren' operator='lt' value='2' />")]
    [DataRow("numberofchildren <= 2", "<condition attribute='numberofchildren' operator='le' value='2' />")]
    [DataRow("2 < numberofchildren", "<condition attribute='numberofchildren' operator='gt' value='2' />")]
    [DataRow("numberofchildren == 2.0", "<condition attribute='numberofchildren' operator='eq' value='2' />")]
    [DataRow("numberofchildren > -1", "<condition attribute='numberofchildren' operator='gt' value='-1' />")]
    [DataRow("versionnumber > 3000000000", "<condition attribute='versionnumber' operator='gt' value='3000000000' />")]
    [DataRow("annualincome > 49999.50", "<condition attribute='annualincome' operator='gt' value='49999.5' />")]
    [DataRow("new_score <= 0.25", "<condition attribute='new_score' operator='le' value='0.25' />")]
    [DataRow("new_ratio >= 1", "<condition attribute='new_ratio' operator='ge' value='1' />")]
    [DataRow("donotemail == true", "<condition attribute='donotemail' operator='eq' value='1' />")]
    [DataRow("donotemail == False", "<condition attribute='donotemail' operator='eq' value='0' />")]
    [DataRow("donotemail == 1", "<condition attribute='donotemail' operator='eq' value='1' />")]
    [DataRow("gendercode == 2", "<condition attribute='gendercode' operator='eq' value='2' />")]
    [DataRow("contactid == '1CC00A15-37EF-E911-A81D-000D3A6D200C'", "<condition attribute='contactid' operator='eq' value='1cc00a15-37ef-e911-a81d-000d3a6d200c' />")]
    [DataRow("contactid == 1cc00a15-37ef-e911-a81d-000d3a6d200c", "<condition attribute='contactid' operator='eq' value='1cc00a15-37ef-e911-a81d-000d3a6d200c' />")]
    [DataRow("parentcustomerid == '1cc00a1537efe911a81d000d3a6d200c'", "<condition attribute='parentcustomerid' operator='eq' value='1cc00a15-37ef-e911-a81d-000d3a6d200c' />")]
    [DataRow("creditlimit < annualincome", "<condition attribute='creditlimit' operator='lt' valueof='annualincome' />")]
    [DataRow("modifiedon > createdon", "<condition attribute='modifiedon' operator='gt' valueof='createdon' />")]
    public void Comparison_OfAColumn_BecomesOneCondition(string condition, string expected) => Outbound.AssertFilters(expected, condition);

    [TestMethod]
    [DataRow("numberofchildren == 1 + 2 * 3", "<condition attribute='numberofchildren' operator='eq' value='7' />")]
    [DataRow("numberofchildren == (1 + 2) * 3", "<condition attribute='numberofchildren' operator='eq' value='9' />")]
    [DataRow("numberofchildren == 10 - 4 - 3", "<condition attribute='numberofchildren' operator='eq' value='3' />")]
    [DataRow("numberofchildren == -(6 / 3)", "<condition attribute='numberofchildren' operator='eq' value='-2' />")]
    [DataRow("annualincome > 100 / 2.5", "<condition attribute='annualincome' operator='gt' value='40' />")]
    public void Arithmetic_OfConstants_IsCalculatedBeforehand(string condition, string expected) => Outbound.AssertFilters(expected, condition);

    [TestMethod]
    [DataRow("1 == 1")]
    [DataRow("2 > 1")]
    [DataRow("null == null")]
    [DataRow("1 != null")]
    [DataRow("true != false")]
    [DataRow("DATE(2020,2,1) > DATE(2020,1,31)")]
    [DataRow("DATEDIFF(month, '2020-01-31', '2020-02-01') == 1")]
    public void Comparison_OfConstantsHolds_FiltersNothing(string condition) => Outbound.AssertSelects("contact", "", $"PROFILE(contact).FILTER({condition})");

    [TestMethod]
    [DataRow("1 == 2")]
    [DataRow("1 == null")]
    [DataRow("!(1 == 1)")]
    [DataRow("1 == 2 && firstname == 'Ada'")]
    public void Comparison_OfConstantsFails_SelectsNobody(string condition) =>
        Outbound.AssertFilters("<condition attribute='contactid' operator='null' />", condition);

    [TestMethod]
    [DataRow("firstname == 'Ada' || firstname == 'Bob'", "<condition attribute='firstname' operator='in'><value>Ada</value><value>Bob</value></condition>")]
    [DataRow("firstname == 'Ada' || firstname == 'Ada'", "<condition attribute='firstname' operator='eq' value='Ada' />")]
    [DataRow("firstname != 'Ada' && firstname != 'Bob'", "<condition attribute='firstname' operator='not-in'><value>Ada</value><value>Bob</value></condition>")]
    [DataRow("gendercode IN [1, 2]", "<condition attribute='gendercode' operator='in'><value>1</value><value>2</value></condition>")]
    [DataRow("gendercode IN [1]", "<condition attribute='gendercode' operator='eq' value='1' />")]
    [DataRow("NOT(gendercode IN [1, 2])", "<condition attribute='gendercode' operator='not-in'><value>1</value><value>2</value></condition>")]
    [DataRow(
        "gendercode IN [1, null]",
        "<filter type='or'><condition attribute='gendercode' operator='eq' value='1' /><condition attribute='gendercode' operator='null' /></filter>")]
    [DataRow(
        "description == 'Ada' || description == 'Bob'",
        "<filter type='or'><condition attribute='description' operator='eq' value='Ada' /><condition attribute='description' operator='eq' value='Bob' /></filter>",
        DisplayName = "memo columns have no in")]
    public void Comparison_WithOneOfSeveralValues_BecomesAList(string condition, string expected) => Outbound.AssertFilters(expected, condition);

    [TestMethod]
    [DataRow("firstname CONTAINS 'da'", "<condition attribute='firstname' operator='like' value='%da%' />")]
    [DataRow("firstname STARTSWITH 'A'", "<condition attribute='firstname' operator='like' value='A%' />")]
    [DataRow("firstname endswith 'a'", "<condition attribute='firstname' operator='like' value='%a' />")]
    [DataRow("CONTAINS(firstname, 'da')", "<condition attribute='firstname' operator='like' value='%da%' />")]
    [DataRow("NOT(firstname CONTAINS 'da')", "<condition attribute='firstname' operator='not-like' value='%da%' />")]
    [DataRow("firstname CONTAINS '100%_[x]'", "<condition attribute='firstname' operator='like' value='%100[%][_][[]x]%' />")]
    [DataRow("description CONTAINS 'da'", "<condition attribute='description' operator='like' value='%da%' />")]
    public void TextMatch_OfAColumn_BecomesLike(string condition, string expected) => Outbound.AssertFilters(expected, condition);

    [TestMethod]
    public void Text_WithCharactersOfXml_IsEscaped()
    {
        var fetchXml = Outbound.Translate("""PROFILE(contact).FILTER(firstname == "<a b='1'>&\"")""").FetchXml;

        Assert.AreEqual(
            "<fetch><entity name=\"contact\"><filter type=\"and\"><condition attribute=\"firstname\" operator=\"eq\" value=\"&lt;a b='1'&gt;&amp;&quot;\" /></filter></entity></fetch>",
            fetchXml);
    }

    [TestMethod]
    [DataRow("'it''s'", "it's")]
    [DataRow(@"'it\'s'", "it's")]
    [DataRow(@"'a\\b'", @"a\b")]
    [DataRow("\"say \"\"hi\"\"\"", "say \"hi\"")]
    public void Text_WithEscapes_IsReadWithoutThem(string text, string expected)
    {
        var fetchXml = Outbound.Translate($"PROFILE(contact).FILTER(firstname == {text})").FetchXml;

        Assert.AreEqual(expected, System.Xml.Linq.XElement.Parse(fetchXml).Descendants("condition").Single().Attribute("value")!.Value);
    }
}
