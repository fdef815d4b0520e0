using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Rules;

namespace Segmentation.Plugins.Tests.Segments.Rules;

/// <summary>What a query is refused for beyond its form: each reason names the element and says what would be right.</summary>
[TestClass]
public sealed class QueryRulesTests
{
    [TestMethod]
    [DataRow("<condition attribute='firstname' operator='eq' value='Ada'/>")]
    [DataRow("<condition attribute='firstname' operator='not-begin-with' value='A'/>")]
    [DataRow("<condition attribute='numberofchildren' operator='between'><value>1</value><value>3</value></condition>")]
    [DataRow("<condition attribute='gendercode' operator='in'><value>1</value><value>2</value></condition>")]
    [DataRow("<condition attribute='hobbies' operator='contain-values'><value>1</value><value>3</value></condition>")]
    [DataRow("<condition attribute='hobbies' operator='eq' value='1,3'/>")]
    [DataRow("<condition attribute='birthdate' operator='on-or-after' value='1990-01-31'/>")]
    [DataRow("<condition attribute='birthdate' operator='last-x-years' value='30'/>")]
    [DataRow("<condition attribute='birthdate' operator='in-fiscal-period-and-year'><value>1</value><value>2026</value></condition>")]
    [DataRow("<condition attribute='ownerid' operator='eq-userid'/>")]
    [DataRow("<condition attribute='managerid' operator='under' value='{1b0f3b26-0000-4000-8000-000000000001}'/>")]
    [DataRow("<condition attribute='creditlimit' operator='gt' value='-10.50'/>")]
    [DataRow("<condition attribute='donotemail' operator='eq' value='1'/>")]
    [DataRow("<condition attribute='firstname' operator='null' value=''/>", DisplayName = "an empty value where none is needed")]
    [DataRow("<link-entity name='account' from='primarycontactid' to='contactid' link-type='not any'><filter><condition attribute='name' operator='not-null'/></filter></link-entity>")]
    [DataRow("<link-entity name='account' from='accountid' to='ownerid' link-type='any'/>", DisplayName = "a link without a relationship, of columns of one type")]
    public void Condition_AsDocumented_IsAccepted(string part) => CollectionAssert.AreEqual(Array.Empty<string>(), Check(part));

    [TestMethod]
    [DataRow("<condition attribute='firstnme' operator='eq' value='x'/>", "The table \"contact\" has no column \"firstnme\". Write the logical name of a column in lower case.")]
    [DataRow("<condition attribute='entityimage' operator='not-null'/>", "The column \"entityimage\" of \"contact\" cannot be used in conditions. Choose another column.")]
    [DataRow("<condition attribute='firstname' operator='equals' value='x'/>", "There is no operator \"equals\". Operators are written in lower case, such as eq, not-in or last-x-days.")]
    [DataRow("<condition attribute='gendercode' operator='gt' value='1'/>",
        "The operator \"gt\" is not for the column \"gendercode\", which holds a choice. Possible are eq, ne, neq, null, not-null, in, not-in.")]
    [DataRow("<condition attribute='numberofchildren' operator='eq' value='two'/>", "\"two\" is no value for \"numberofchildren\" with the operator \"eq\". Write a whole number.")]
    [DataRow("<condition attribute='gendercode' operator='eq' value='3'/>", "\"3\" is no value for \"gendercode\" with the operator \"eq\". Write one of the column's values: 1, 2.")]
    [DataRow("<condition attribute='birthdate' operator='on' value='04/05/2026'/>", "\"04/05/2026\" is no value for \"birthdate\" with the operator \"on\". Write a date such as 2026-01-31 or 2026-01-31T13:00:00Z.")]
    [DataRow("<condition attribute='birthdate' operator='last-x-days' value='0'/>", "\"0\" is no value for \"birthdate\" with the operator \"last-x-days\". Write a whole number from 1 to 36500.")]
    [DataRow("<condition attribute='parentcustomerid' operator='eq' value='Contoso'/>",
        "\"Contoso\" is no value for \"parentcustomerid\" with the operator \"eq\". Write the id of a row, such as 1b0f3b26-0000-4000-8000-000000000001.")]
    [DataRow("<condition attribute='numberofchildren' operator='between'><value>1</value></condition>", "The operator \"between\" on \"numberofchildren\" takes two elements \"value\", not 1.")]
    [DataRow("<condition attribute='firstname' operator='null' value='x'/>", "The operator \"null\" on \"firstname\" takes no value, not 1.")]
    [DataRow("<condition attribute='firstname' operator='in' valueof='firstname'/>", "The operator \"in\" cannot compare columns (valueof). Possible are eq, ne, gt, ge, lt and le.")]
    [DataRow("<condition attribute='firstname' operator='eq' valueof='birthdate'/>", "Columns that are compared must be of one type, but \"firstname\" holds a text and \"birthdate\" holds a date.")]
    [DataRow("<condition entityname='other' attribute='firstname' operator='null'/>", "No link of the entity is called \"other\". Write the alias of an inner or outer link-entity beside the filter.")]
    public void Condition_AgainstTheTable_IsRefused(string condition, string reason) =>
        CollectionAssert.AreEqual(new[] { "fetch/entity/filter/condition: " + reason }, Check(condition));

    [TestMethod]
    [DataRow("<link-entity name='acount' from='accountid' to='parentcustomerid' link-type='any'/>", "There is no table \"acount\". Write the logical name of a table in lower case, such as contact.")]
    [DataRow("<link-entity name='account' from='name' to='parentcustomerid' link-type='any'/>",
        "The columns of a link must be of one type, but \"name\" of \"account\" holds a text and \"parentcustomerid\" of \"contact\" holds the id of a row.")]
    [DataRow("<link-entity name='seg_segmentmember' from='seg_memberid' to='parentcustomerid' link-type='any'><filter><condition attribute='seg_segmentid' operator='eq' value='1b0f3b26-0000-4000-8000-000000000001'/></filter></link-entity>",
        "The link to seg_segmentmember must have to=\"contactid\", the primary key of \"contact\", not \"parentcustomerid\".")]
    public void Link_AgainstTheTables_IsRefused(string link, string reason) =>
        CollectionAssert.AreEqual(new[] { "fetch/entity/filter/link-entity: " + reason }, Check(link));

    [TestMethod]
    public void Query_OfAnotherTable_IsRefused()
    {
        var problems = new QueryRules(new TestCatalog()).Check(QueryReader.Read("<fetch><entity name='account'/></fetch>").Query, "contact");

        Assert.AreEqual("The query asks for rows of \"account\", but the segment's entity type is \"contact\". Write <entity name=\"contact\">.", problems.Single().Reason);
    }

    [TestMethod]
    public void Query_WithManyProblems_IsRefusedForAllOfThem() => Assert.AreEqual(3, Check(
        "<condition attribute='x' operator='eq' value='1'/><filter><condition attribute='firstname' operator='y'/></filter><link-entity name='account' from='z' to='contactid' link-type='any'/>").Length);

    [TestMethod]
    public void Condition_NamingALink_IsJudgedByItsTable()
    {
        const string Link = "<link-entity name='account' from='accountid' to='parentcustomerid' link-type='outer' alias='firm'/>";

        CollectionAssert.AreEqual(Array.Empty<string>(), Check("<condition entityname='firm' attribute='name' operator='null'/><condition attribute='firstname' operator='eq' valueof='firm.name'/>", Link));
        StringAssert.Contains(Check("<condition entityname='firm' attribute='firstname' operator='null'/>", Link).Single(), "The table \"account\" has no column \"firstname\"");
    }

    private static string[] Check(string parts, string beside = "")
    {
        var reading = QueryReader.Read($"<fetch><entity name='contact'><filter>{parts}</filter>{beside}</entity></fetch>");
        Assert.AreEqual(0, reading.Problems.Count, reading.Problems.FirstOrDefault()?.Reason);
        return new QueryRules(new TestCatalog()).Check(reading.Query, "contact").Select(problem => $"{problem.Place}: {problem.Reason}").ToArray();
    }
}
