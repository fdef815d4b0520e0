using System.Diagnostics;
using Segmentation.Sandbox.Query.FetchXml;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Tests.Query;

[TestClass]
public sealed class FetchXmlReaderTests : QueryTestBase
{
    [TestMethod]
    [DataRow("", "empty")]
    [DataRow("   ", "empty")]
    [DataRow("<fetch", "Invalid XML.")]
    [DataRow("<fetch><entity name='person'></fetch>", "'entity'")]
    [DataRow("select * from person", "Data at the root level")]
    [DataRow("<query/>", "root element must be 'fetch', not 'query'")]
    [DataRow("<fetch/>", "needs one 'entity', not 0")]
    [DataRow("<fetch><entity name='person'/><entity name='firm'/></fetch>", "needs one 'entity', not 2")]
    [DataRow("<fetch><entity/></fetch>", "needs the attribute 'name'")]
    [DataRow("<fetch><entity name='person'><attributes/></entity></fetch>", "NodeName = attributes")]
    [DataRow("<fetch colour='red'><entity name='person'/></fetch>", "no attribute 'colour'")]
    [DataRow("<fetch count='many'><entity name='person'/></fetch>", "'count' of 'fetch' must be a whole number, not 'many'")]
    [DataRow("<fetch count='-1'><entity name='person'/></fetch>", "'count' of 'fetch' must be a whole number, not '-1'")]
    [DataRow("<fetch distinct='perhaps'><entity name='person'/></fetch>", "must be true or false, not 'perhaps'")]
    [DataRow("<fetch><entity name='person'>text</entity></fetch>", "cannot hold text")]
    [DataRow("<fetch><entity name='person'><attribute/></entity></fetch>", "needs the attribute 'name'")]
    [DataRow("<fetch><entity name='person'><order/></entity></fetch>", "needs the attribute 'attribute'")]
    [DataRow("<fetch><entity name='person'><filter type='xor'/></entity></fetch>", "must be and or or, not 'xor'")]
    [DataRow("<fetch><entity name='person'><filter><condition operator='eq' value='1'/></filter></entity></fetch>", "needs the attribute 'attribute'")]
    [DataRow("<fetch><entity name='person'><filter><condition attribute='city' value='1'/></filter></entity></fetch>", "needs the attribute 'operator'")]
    [DataRow("<fetch><entity name='person'><filter><condition attribute='city' operator='resembles' value='1'/></filter></entity></fetch>", "'resembles'")]
    [DataRow("<fetch><entity name='person'><link-entity name='firm' to='firmid'/></entity></fetch>", "needs the attribute 'from'")]
    [DataRow("<fetch><entity name='person'><link-entity name='firm' from='firmid' to='firmid' link-type='cross'/></entity></fetch>", "link-type 'cross' does not exist")]
    [DataRow("<!DOCTYPE fetch SYSTEM 'http://127.0.0.1/x'><fetch><entity name='person'/></fetch>", "DTD is prohibited")]
    public void Malformed_IsRefusedNamingWhatIsWrong(string fetchXml, string reason) =>
        AssertFault(ErrorCodes.InvalidXml, reason, () => Fetch(fetchXml));

    [TestMethod]
    [DataRow("<fetch><entity name='shoe'/></fetch>", ErrorCodes.QueryTableNotFound, "'shoe'")]
    [DataRow("<fetch><entity name='person'><attribute name='x'/></entity></fetch>", ErrorCodes.QueryColumnNotFound, "'person' entity doesn't contain attribute with Name = 'x' and NameMapping = 'Logical'.")]
    [DataRow("<fetch><entity name='person'><order attribute='x'/></entity></fetch>", ErrorCodes.QueryColumnNotFound, "Name = 'x'")]
    [DataRow("<fetch><entity name='person'><filter><condition attribute='x' operator='null'/></filter></entity></fetch>", ErrorCodes.QueryColumnNotFound, "Name = 'x'")]
    [DataRow("<fetch><entity name='person'><link-entity name='firm' from='x' to='firmid'/></entity></fetch>", ErrorCodes.QueryColumnNotFound, "'firm' entity doesn't contain attribute with Name = 'x'")]
    [DataRow("<fetch><entity name='person'><link-entity name='firm' from='firmid' to='visits'/></entity></fetch>", ErrorCodes.InvalidArgument, "must be of the same type")]
    [DataRow("<fetch><entity name='person'><link-entity name='firm' from='firmid' to='firmid' link-type='any'/></entity></fetch>", ErrorCodes.InvalidArgument, "must be inside a filter")]
    [DataRow("<fetch><entity name='person'><filter><link-entity name='firm' from='firmid' to='firmid'/></filter></entity></fetch>", ErrorCodes.InvalidArgument, "must be of type any")]
    [DataRow("<fetch><entity name='person'><link-entity name='firm' from='firmid' to='firmid' link-type='exists'><attribute name='name'/></link-entity></entity></fetch>", ErrorCodes.InvalidArgument, "cannot return columns")]
    [DataRow("<fetch><entity name='person'><filter><condition entityname='z' attribute='name' operator='null'/></filter></entity></fetch>", ErrorCodes.InvalidArgument, "name or alias z")]
    [DataRow("<fetch><entity name='person'><filter><condition attribute='visits' operator='eq' value='many'/></filter></entity></fetch>", ErrorCodes.InvalidArgument, "expected argument(s) of type 'System.Int32' but received 'many'")]
    [DataRow("<fetch><entity name='person'><filter><condition attribute='firmid' operator='eq' value='many'/></filter></entity></fetch>", ErrorCodes.InvalidArgument, "expected argument(s) of type 'System.Guid'")]
    [DataRow("<fetch><entity name='person'><filter><condition attribute='metat' operator='on' value='soon'/></filter></entity></fetch>", ErrorCodes.InvalidArgument, "expected argument(s) of type 'System.DateTime'")]
    [DataRow("<fetch><entity name='person'><filter><condition attribute='city' operator='eq'/></filter></entity></fetch>", ErrorCodes.InvalidArgument, "requires 1 value/s, not 0")]
    [DataRow("<fetch><entity name='person'><filter><condition attribute='city' operator='null' value='1'/></filter></entity></fetch>", ErrorCodes.InvalidArgument, "requires 0 value/s, not 1")]
    [DataRow("<fetch><entity name='person'><filter><condition attribute='city' operator='today'/></filter></entity></fetch>", ErrorCodes.InvalidArgument, "'today' is not valid for attribute 'person.city' of type String")]
    [DataRow("<fetch><entity name='person'><filter><condition attribute='visits' operator='like' value='1%'/></filter></entity></fetch>", ErrorCodes.InvalidArgument, "'like' is not valid")]
    [DataRow("<fetch><entity name='person'><filter><condition attribute='firmid' operator='under' value='1'/></filter></entity></fetch>", ErrorCodes.NotSupported, "'under'")]
    [DataRow("<fetch datasource='retained'><entity name='person'/></fetch>", ErrorCodes.NotSupported, "'retained'")]
    [DataRow("<fetch><entity name='person'><attribute name='visits' aggregate='sum' alias='s'/></entity></fetch>", ErrorCodes.InvalidArgument, "aggregate='true'")]
    public void WhatDoesNotFitTheTables_IsRefusedNamingIt(string fetchXml, int code, string reason) =>
        AssertFault(code, reason, () => Fetch(fetchXml));

    [TestMethod]
    public void Bombs_AreRefusedAtOnce()
    {
        var clock = Stopwatch.StartNew();
        var entities = string.Concat(Enumerable.Range(1, 30).Select(level => $"<!ENTITY l{level} '&l{level - 1};&l{level - 1};'>"));

        AssertFault(ErrorCodes.InvalidXml, "DTD is prohibited", () => Fetch($"<!DOCTYPE fetch [<!ENTITY l0 'x'>{entities}]><fetch><entity name='&l30;'/></fetch>"));
        AssertFault(ErrorCodes.InvalidXml, "nested more than", () => Fetch($"<fetch><entity name='person'>{string.Concat(Enumerable.Repeat("<filter>", 100_000))}"));
        AssertFault(ErrorCodes.InvalidXml, "characters", () => Fetch($"<fetch><entity name='{new string('a', 3_000_000)}'/></fetch>"));
        Assert.IsTrue(clock.Elapsed < TimeSpan.FromSeconds(2), clock.Elapsed.ToString());
    }

    [TestMethod]
    [DataRow("x' OR '1'='1")]
    [DataRow("\"; DROP TABLE person; --")]
    [DataRow("?1")]
    [DataRow("'); DELETE FROM person; --")]
    [DataRow("%' ESCAPE '")]
    public void HostileValue_IsOnlyAValue(string hostile)
    {
        InsertPeople("city", hostile, "Ulm");

        Assert.AreEqual(hostile, Where("city", "eq", hostile));
        Assert.AreEqual(hostile, Where("city", "begins-with", hostile));
        Assert.AreEqual(2, Fetch("<fetch><entity name='person'/></fetch>").Entities.Count);
    }

    [TestMethod]
    [DataRow("<fetch><entity name='person\"; DROP TABLE person; --'/></fetch>")]
    [DataRow("<fetch><entity name='person'><attribute name='city\" FROM person; --'/></entity></fetch>")]
    [DataRow("<fetch><entity name='person'><order attribute='1; --'/></entity></fetch>")]
    [DataRow("<fetch><entity name='sqlite_master'/></fetch>")]
    [DataRow("<fetch><entity name='__counter'/></fetch>")]
    [DataRow("<fetch aggregate='true'><entity name='person'><attribute name='visits' aggregate='sum(1)--' alias='a'/></entity></fetch>")]
    public void HostileName_IsRefusedAsUnknown(string fetchXml)
    {
        InsertPeople("city", "Ulm");

        Assert.ThrowsExactly<System.ServiceModel.FaultException<Microsoft.Xrm.Sdk.OrganizationServiceFault>>(() => Fetch(fetchXml));
        Assert.AreEqual(1, Fetch("<fetch><entity name='person'/></fetch>").Entities.Count);
    }

    [TestMethod]
    public void HostileAlias_IsOnlyAName()
    {
        Insert("person", ("fullname", "A"), ("firmid", new Microsoft.Xrm.Sdk.EntityReference("firm", Insert("firm", ("name", "F")))));

        var row = Fetch("<fetch><entity name='person'><attribute name='fullname' alias='a\"; --'/><link-entity name='firm' from='firmid' to='firmid' alias='f\" --'><attribute name='name'/></link-entity></entity></fetch>").Entities.Single();

        Assert.AreEqual("A", row.GetAttributeValue<Microsoft.Xrm.Sdk.AliasedValue>("a\"; --").Value);
        Assert.AreEqual("F", row.GetAttributeValue<Microsoft.Xrm.Sdk.AliasedValue>("f\" --.name").Value);
    }

    [TestMethod]
    public void Entity_WithoutAttributes_MeansAllColumns() =>
        Assert.IsTrue(FetchXmlReader.Read("<fetch><entity name='person'/></fetch>").AllColumns);

    [TestMethod]
    public void Entity_WithNoAttrs_MeansThePrimaryKeyOnly()
    {
        InsertPeople("city", "Ulm");

        CollectionAssert.AreEqual(new[] { "personid" }, Fetch("<fetch><entity name='person'><no-attrs/></entity></fetch>").Entities.Single().Attributes.Keys.ToArray());
    }
}
