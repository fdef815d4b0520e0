using System.Xml.Linq;
using Segmentation.Sandbox.WebApi;
using Segmentation.Sandbox.WebApi.Queries;

namespace Segmentation.Sandbox.Tests.WebApi;

[TestClass]
public sealed class ODataQueryTranslatorTests
{
    private static readonly ODataQueryTranslator Translator = new(SampleModel.Create());

    [TestMethod]
    [DataRow("fullname eq 'Anna'", "<condition attribute='fullname' operator='eq' value='Anna' />")]
    [DataRow("fullname eq 'O''Neil'", "<condition attribute='fullname' operator='eq' value=\"O'Neil\" />")]
    [DataRow("fullname eq null", "<condition attribute='fullname' operator='null' />")]
    [DataRow("fullname ne null", "<condition attribute='fullname' operator='not-null' />")]
    [DataRow("not (fullname eq null)", "<condition attribute='fullname' operator='not-null' />")]
    [DataRow("gendercode eq 2", "<condition attribute='gendercode' operator='eq' value='2' />")]
    [DataRow("2 lt gendercode", "<condition attribute='gendercode' operator='gt' value='2' />")]
    [DataRow("donotemail eq true", "<condition attribute='donotemail' operator='eq' value='1' />")]
    [DataRow("creditlimit ge 10.5", "<condition attribute='creditlimit' operator='ge' value='10.5' />")]
    [DataRow("createdon gt 2026-01-02T03:04:05Z", "<condition attribute='createdon' operator='gt' value='2026-01-02T03:04:05Z' />")]
    [DataRow("birthdate eq 1990-02-03", "<condition attribute='birthdate' operator='eq' value='1990-02-03' />")]
    [DataRow("_parentcustomerid_value eq 7f1b6d4e-0000-0000-0000-000000000001", "<condition attribute='parentcustomerid' operator='eq' value='7f1b6d4e-0000-0000-0000-000000000001' />")]
    [DataRow("contains(fullname,'an%')", "<condition attribute='fullname' operator='like' value='%an[%]%' />")]
    [DataRow("startswith(fullname,'An')", "<condition attribute='fullname' operator='like' value='An%' />")]
    [DataRow("not endswith(fullname,'a')", "<condition attribute='fullname' operator='not-like' value='%a' />")]
    [DataRow("gendercode in (1,2)", "<condition attribute='gendercode' operator='in'><value>1</value><value>2</value></condition>")]
    public void Filter_OnOneColumn_BecomesOneCondition(string filter, string condition) =>
        AssertFilter(filter, $"<filter>{condition}</filter>");

    [TestMethod]
    public void Filter_NotOverAnd_IsPushedDownToTheConditions() => AssertFilter(
        "not (fullname eq 'A' and gendercode gt 1)",
        "<filter type='or'><condition attribute='fullname' operator='ne' value='A' /><condition attribute='gendercode' operator='le' value='1' /></filter>");

    [TestMethod]
    public void Filter_AnyOverRelatedRows_BecomesALinkInTheFilter() => AssertFilter(
        "contact_customer_contacts/any(child:child/fullname eq 'B')",
        "<filter><link-entity name='contact' from='parentcustomerid' to='contactid' link-type='any'><filter><condition attribute='fullname' operator='eq' value='B' /></filter></link-entity></filter>");

    [TestMethod]
    public void Filter_NotAny_BecomesALinkOfTypeNotAny() => AssertFilter(
        "not contact_customer_contacts/any()",
        "<filter><link-entity name='contact' from='parentcustomerid' to='contactid' link-type='not any' /></filter>");

    [TestMethod]
    public void Filter_OverALookup_BecomesAnOuterLink()
    {
        var entity = Entity("parentcustomerid_account/name eq 'Contoso'");

        AssertXml("<link-entity name='account' from='accountid' to='parentcustomerid' link-type='outer' alias='path0' />", entity.Element("link-entity")!);
        AssertXml("<filter><condition attribute='name' operator='eq' entityname='path0' value='Contoso' /></filter>", entity.Element("filter")!);
    }

    [TestMethod]
    public void Select_NamesTheColumns_AndAlwaysThePrimaryKey()
    {
        var query = Translator.Translate(SampleModel.Contact, Options(("$select", "fullname,_parentcustomerid_value")));

        CollectionAssert.AreEqual(new[] { "fullname", "parentcustomerid", "contactid" }, query.Shape.Columns!.ToList());
    }

    [TestMethod]
    public void Expand_OfALookup_IsReadInTheSameQuery()
    {
        var query = Translator.Translate(SampleModel.Contact, Options(("$expand", "parentcustomerid_account($select=name)")));

        AssertXml(
            "<link-entity name='account' from='accountid' to='parentcustomerid' link-type='outer' alias='expand0'><attribute name='name' /><attribute name='accountid' /></link-entity>",
            query.FetchXml.Element("entity")!.Element("link-entity")!);
    }

    [TestMethod]
    public void OrderByAndTop_AreKept()
    {
        var query = Translator.Translate(SampleModel.Contact, Options(("$orderby", "fullname desc,createdon"), ("$top", "3")));

        Assert.AreEqual("3", query.FetchXml.Attribute("top")!.Value);
        CollectionAssert.AreEqual(new[] { "fullname true", "createdon " }, query.FetchXml.Descendants("order").Select(order => $"{order.Attribute("attribute")!.Value} {order.Attribute("descending")?.Value}").ToList());
    }

    [TestMethod]
    [DataRow("colour eq 'red'", "Could not find a property named 'colour' on type 'Microsoft.Dynamics.CRM.contact'.")]
    [DataRow("fullname eq", "Expression expected at position 11 in 'fullname eq'.")]
    public void Filter_ThatDoesNotParse_IsRefusedInThePlatformsWords(string filter, string message)
    {
        var refusal = Assert.ThrowsExactly<WebApiException>(() => Entity(filter));

        Assert.AreEqual(400, refusal.Status);
        Assert.AreEqual(message, refusal.Message);
    }

    [TestMethod]
    public void Option_ThatIsNotSupported_IsRefusedByName()
    {
        var refusal = Assert.ThrowsExactly<WebApiException>(() => Translator.Translate(SampleModel.Contact, Options(("$apply", "aggregate($count as n)"))));

        StringAssert.Contains(refusal.Message, "$apply");
    }

    private static XElement Entity(string filter) => Translator.Translate(SampleModel.Contact, Options(("$filter", filter), ("$select", "contactid"))).FetchXml.Element("entity")!;

    private static void AssertFilter(string filter, string expected) => AssertXml(expected, Entity(filter).Element("filter")!);

    private static void AssertXml(string expected, XElement actual) =>
        Assert.AreEqual(XElement.Parse(expected).ToString(SaveOptions.DisableFormatting), actual.ToString(SaveOptions.DisableFormatting));

    private static Dictionary<string, string> Options(params (string Name, string Value)[] options) => options.ToDictionary(option => option.Name, option => option.Value);
}
