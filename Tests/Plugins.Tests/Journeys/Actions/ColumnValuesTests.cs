using CsCheck;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys.Actions;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Segments.Tables;
using Segmentation.Plugins.Tests.Json;

namespace Segmentation.Plugins.Tests.Journeys.Actions;

/// <summary>What update and createActivity tiles write.</summary>
[TestClass]
public sealed class ColumnValuesTests
{
    private const string Id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    private static readonly TableFacts Contacts = Table("contact",
        new("contactid", ColumnKind.Id, writing: new ColumnWriting(onUpdate: false)),
        new("fullname", ColumnKind.Text, writing: new ColumnWriting(onCreate: false, onUpdate: false)),
        new("description", ColumnKind.Text, writing: new ColumnWriting(mostCharacters: 20)),
        new("lastname", ColumnKind.Text, writing: new ColumnWriting(isRequired: true)),
        new("numberofchildren", ColumnKind.WholeNumber, writing: new ColumnWriting(least: 0, most: 100)),
        new("creditlimit", ColumnKind.Money, writing: new ColumnWriting(least: 0, most: 1000000)),
        new("donotemail", ColumnKind.YesNo),
        new("gendercode", ColumnKind.Choice, [1, 2]),
        new("hobbies", ColumnKind.Choices, [1, 2, 3]),
        new("birthdate", ColumnKind.DateTime, writing: new ColumnWriting(dates: DateForm.Day)),
        new("lastonholdtime", ColumnKind.DateTime),
        new("parentcustomerid", ColumnKind.Id, writing: new ColumnWriting(targets: ["account", "contact"])),
        new("transactioncurrencyid", ColumnKind.Id, writing: new ColumnWriting(targets: ["transactioncurrency"])),
        new("entityimage", ColumnKind.NotFilterable));

    private static readonly TableFacts Tasks = Table("task",
        new("activityid", ColumnKind.Id),
        new("subject", ColumnKind.Text, writing: new ColumnWriting(mostCharacters: 12)),
        new("regardingobjectid", ColumnKind.Id, writing: new ColumnWriting(targets: ["contact"])));

    private static readonly Entity Ada = new("contact") { ["fullname"] = "Ada Lovelace" };

    [TestMethod]
    public void Update_AValueOfEveryKind_IsWrittenAsTheSdkHoldsIt()
    {
        var row = Written($$"""
            {"description":"For {fullname}","numberofchildren":3,"creditlimit":12.5,"donotemail":true,"gendercode":2,"hobbies":[1,3],
             "birthdate":"1815-12-10","lastonholdtime":"2026-01-31T13:00:00+01:00","parentcustomerid":{"id":"{{Id}}","table":"account"},"transactioncurrencyid":{"id":"{{Id}}"} }
            """);

        Assert.AreEqual("For Ada Lovelace", row["description"]);
        Assert.AreEqual(3, row["numberofchildren"]);
        Assert.AreEqual(12.5m, ((Money)row["creditlimit"]).Value);
        Assert.AreEqual(true, row["donotemail"]);
        Assert.AreEqual(2, ((OptionSetValue)row["gendercode"]).Value);
        CollectionAssert.AreEqual(new[] { 1, 3 }, ((OptionSetValueCollection)row["hobbies"]).Select(choice => choice.Value).ToArray());
        Assert.AreEqual(new DateTime(1815, 12, 10), row["birthdate"]);
        Assert.AreEqual(new DateTime(2026, 1, 31, 12, 0, 0), row["lastonholdtime"]);
        Assert.AreEqual(new EntityReference("account", Guid.Parse(Id)), row["parentcustomerid"]);
        Assert.AreEqual("transactioncurrency", ((EntityReference)row["transactioncurrencyid"]).LogicalName);
    }

    [TestMethod]
    public void Update_Null_EmptiesTheColumn() => Assert.IsNull(Written("""{"description":null}""")["description"]);

    [TestMethod]
    public void Update_ATextThatGrowsTooLongForSomebody_IsCut() =>
        Assert.AreEqual("Ada LovelaceAda Lov…", Written("""{"description":"{fullname}{fullname}"}""")["description"]);

    [TestMethod]
    [DataRow("""{"nickname":"Ada"}""", "$.values.nickname is no column of contact; write the logical name of one")]
    [DataRow($$"""{"contactid":"{{Id}}"}""", "$.values.contactid is the id of the row, which the platform gives; leave it out")]
    [DataRow("""{"fullname":"Ada"}""", "$.values.fullname cannot be written when a row is updated; leave it out")]
    [DataRow("""{"entityimage":"Ada"}""", "$.values.entityimage is \"Ada\"; a tile cannot write this kind of column")]
    [DataRow("""{"lastname":null}""", "$.values.lastname is null, but the column is never empty; write a value")]
    [DataRow("""{"description":3}""", "$.values.description is a number; write a string")]
    [DataRow("""{"description":"123456789012345678901"}""", "$.values.description is 21 characters long; at most 20 fit")]
    [DataRow("""{"numberofchildren":101}""", "$.values.numberofchildren is 101; write a whole number from 0 to 100")]
    [DataRow("""{"numberofchildren":2.5}""", "$.values.numberofchildren is 2.5; write a whole number from 0 to 100")]
    [DataRow("""{"numberofchildren":"3"}""", "$.values.numberofchildren is \"3\"; write a whole number from 0 to 100")]
    [DataRow("""{"creditlimit":-1}""", "$.values.creditlimit is -1; write a number such as 12.5, from 0 to 1000000")]
    [DataRow("""{"donotemail":1}""", "$.values.donotemail is 1; write true or false")]
    [DataRow("""{"gendercode":3}""", "$.values.gendercode is 3; write one of the column's values: 1, 2")]
    [DataRow("""{"hobbies":[]}""", "$.values.hobbies is an array; write an array of the column's values: 1, 2, 3")]
    [DataRow("""{"hobbies":[1,4]}""", "$.values.hobbies is an array; write an array of the column's values: 1, 2, 3")]
    [DataRow("""{"birthdate":"10.12.1815"}""", "$.values.birthdate is \"10.12.1815\"; write a day such as \"2026-01-31\"")]
    [DataRow("""{"birthdate":"1066-10-14"}""", "$.values.birthdate is \"1066-10-14\"; write a day such as \"2026-01-31\"")]
    [DataRow("""{"lastonholdtime":"2026-01-31T13:00:00"}""", "$.values.lastonholdtime is \"2026-01-31T13:00:00\"; write a moment such as \"2026-01-31T13:00:00Z\"")]
    [DataRow($$"""{"parentcustomerid":{"id":"{{Id}}"} }""",
        $$"""$.values.parentcustomerid is an object; write {"id": "{{Id}}", "table": "account"}, where the table is one of account, contact""")]
    [DataRow($$"""{"parentcustomerid":{"id":"{{Id}}","table":"lead"} }""",
        $$"""$.values.parentcustomerid is an object; write {"id": "{{Id}}", "table": "account"}, where the table is one of account, contact""")]
    [DataRow("""{"description":"Call {nickname}"}""", "$.values.description names {nickname}, which is no column of contact that can be written into a text")]
    [DataRow("""{"description":"Call {entityimage}"}""", "$.values.description names {entityimage}, which is no column of contact that can be written into a text")]
    public void Update_WhatCannotBeWritten_IsAProblemWithPlaceAndWayOut(string values, string expected) =>
        Assert.AreEqual(expected, Problem(ColumnValues.OfUpdate(Json(values), Place, Contacts)));

    [TestMethod]
    [DataRow("""{"description":"{description}!"}""")]
    [DataRow("""{"description":"{lastname}","lastname":"Byron"}""")]
    public void Update_ATextThatNamesWhatTheTileWrites_IsAProblem(string values) =>
        StringAssert.Contains(Problem(ColumnValues.OfUpdate(Json(values), Place, Contacts)), "which the same tile writes: it would be applied twice if the work is repeated");

    [TestMethod]
    [DataRow("""{"activityid":"3f2504e0-4f89-41d3-9a0c-0305e82c3301"}""", "$.values.activityid is the id of the row, which the platform gives; leave it out")]
    [DataRow("""{"regardingobjectid":null}""", "$.values.regardingobjectid is the person on the way; leave it out")]
    [DataRow("""{"subject":null}""", "$.values.subject is null, and so is every column of a new row that is not written; leave it out")]
    [DataRow("""{"subject":"{subject}"}""", "$.values.subject names {subject}, which is no column of contact that can be written into a text")]
    public void Activity_WhatCannotBeWritten_IsAProblemWithPlaceAndWayOut(string values, string expected) =>
        Assert.AreEqual(expected, Problem(ColumnValues.OfActivity(Json(values), Place, Tasks, Contacts)));

    [TestMethod]
    public void Activity_IsWrittenWithColumnsOfThePerson()
    {
        var values = ColumnValues.OfActivity(Json("""{"subject":"{fullname}"}"""), Place, Tasks, Contacts);
        var task = new Entity("task");

        values.WriteTo(task, Ada);

        CollectionAssert.AreEqual(new[] { "fullname" }, values.PersonColumns.ToArray());
        Assert.AreEqual("Ada Lovelace", task["subject"]);
    }

    [TestMethod]
    public void Update_AnyJson_IsWrittenOrSaysWhyNot() =>
        Gen.Select(Gen.Int[0, Contacts.Columns.Count - 1], JsonGenerators.Value).Sample(
            (column, value) =>
            {
                var values = ColumnValues.OfUpdate(JsonObject.Empty.With(Contacts.Columns.Keys.ElementAt(column), value), Place, Contacts);
                var row = new Entity("contact");
                values.WriteTo(row, Ada);
                return row.Attributes.Count == 1 || values.Problems.Count > 0;
            },
            iter: 10_000);

    private static JsonPath Place => JsonPath.Root.Member("values");

    private static Entity Written(string values)
    {
        var read = ColumnValues.OfUpdate(Json(values), Place, Contacts);
        Assert.AreEqual("", string.Join("; ", read.Problems.Select(problem => problem.Path + " " + problem.Reason)));
        var row = new Entity("contact");
        read.WriteTo(row, Ada);
        return row;
    }

    private static string Problem(ColumnValues values)
    {
        var problem = values.Problems.Single();
        return $"{problem.Path} {problem.Reason}";
    }

    private static JsonObject Json(string text) => (JsonObject)JsonReader.Read(text);

    private static TableFacts Table(string name, params ColumnFacts[] columns) => new(name, columns[0].Name, null, columns.ToDictionary(column => column.Name));
}
