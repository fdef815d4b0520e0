using System.Text.Json.Nodes;

namespace Segmentation.Sandbox.Tests.WebApi;

/// <summary>Table definitions over the Web API.</summary>
[TestClass]
public sealed class DefinitionsTests
{
    private static WebApiClient _client = null!;

    [ClassInitialize]
    public static void Start(TestContext _) => _client = new WebApiClient();

    [ClassCleanup]
    public static void Stop() => _client.Dispose();

    [TestMethod]
    public void Table_ByLogicalName_HasItsLabelsAndKeys()
    {
        var table = _client.Get("EntityDefinitions(LogicalName='contact')?$select=LogicalName,DisplayName,PrimaryIdAttribute,PrimaryNameAttribute,OwnershipType");

        Assert.AreEqual("Contact", (string?)table["DisplayName"]!["UserLocalizedLabel"]!["Label"]);
        Assert.AreEqual(("contactid", "fullname"), ((string?)table["PrimaryIdAttribute"], (string?)table["PrimaryNameAttribute"]));
        Assert.AreEqual("UserOwned", (string?)table["OwnershipType"]);
        Assert.IsNull(table["SchemaName"], "not selected");
        Assert.IsNull(table["Attributes"], "not expanded");
    }

    [TestMethod]
    public void Tables_Filtered_AreThoseNamed()
    {
        var tables = _client.Get("EntityDefinitions?$select=LogicalName&$filter=LogicalName eq 'account' or LogicalName eq 'lead'&$count=true");

        Assert.AreEqual(2, (int?)tables["@odata.count"]);
        CollectionAssert.AreEquivalent(new[] { "account", "lead" }, Names(tables["value"]));
    }

    [TestMethod]
    public void Columns_Expanded_NameTheirClassAndType()
    {
        var table = _client.Get("EntityDefinitions(LogicalName='contact')?$select=LogicalName&$expand=Attributes($select=LogicalName,AttributeType,AttributeTypeName,IsValidForAdvancedFind)");

        var column = table["Attributes"]!.AsArray().Single(each => (string?)each!["LogicalName"] == "gendercode")!;
        Assert.AreEqual("#Microsoft.Dynamics.CRM.PicklistAttributeMetadata", (string?)column["@odata.type"]);
        Assert.AreEqual(("Picklist", "PicklistType"), ((string?)column["AttributeType"], (string?)column["AttributeTypeName"]!["Value"]));
        Assert.IsTrue((bool)column["IsValidForAdvancedFind"]!["Value"]!);
    }

    [TestMethod]
    public void Columns_FilteredByType_AreThoseOfTheType()
    {
        var columns = _client.Get("EntityDefinitions(LogicalName='contact')/Attributes?$select=LogicalName,AttributeType&$filter=AttributeType eq Microsoft.Dynamics.CRM.AttributeTypeCode'Money' and IsValidForUpdate eq true");

        Assert.IsTrue(columns["value"]!.AsArray().All(each => (string?)each!["AttributeType"] == "Money"));
        CollectionAssert.Contains(Names(columns["value"]), "creditlimit");
    }

    [TestMethod]
    public void Choice_OfAColumn_HasItsOptions()
    {
        var column = _client.Get("EntityDefinitions(LogicalName='contact')/Attributes(LogicalName='gendercode')/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$select=LogicalName&$expand=OptionSet($select=Options),GlobalOptionSet($select=Options)");

        Assert.IsNull(column["GlobalOptionSet"]);
        var option = column["OptionSet"]!["Options"]!.AsArray().First()!;
        Assert.AreEqual((1, "Male"), ((int)option["Value"]!, (string?)option["Label"]!["UserLocalizedLabel"]!["Label"]));
    }

    [TestMethod]
    public void YesNo_OfAColumn_HasItsTwoOptions()
    {
        var column = _client.Get("EntityDefinitions(LogicalName='contact')/Attributes(LogicalName='donotemail')/Microsoft.Dynamics.CRM.BooleanAttributeMetadata?$select=LogicalName&$expand=OptionSet($select=TrueOption,FalseOption)");

        Assert.AreEqual((1, 0), ((int)column["OptionSet"]!["TrueOption"]!["Value"]!, (int)column["OptionSet"]!["FalseOption"]!["Value"]!));
    }

    [TestMethod]
    public void Relationships_OfATable_NameBothSides()
    {
        var table = _client.Get("EntityDefinitions(LogicalName='contact')?$select=LogicalName&$expand=ManyToOneRelationships($select=SchemaName,ReferencedEntity,ReferencingAttribute;$filter=ReferencedEntity eq 'account')");

        var relationship = table["ManyToOneRelationships"]!.AsArray().Single(each => (string?)each!["ReferencingAttribute"] == "parentcustomerid")!;
        Assert.AreEqual("account", (string?)relationship["ReferencedEntity"]);
    }

    [TestMethod]
    public void ColumnsOfOneClass_AreReachedByACast()
    {
        var columns = _client.Get("EntityDefinitions(LogicalName='contact')/Attributes/Microsoft.Dynamics.CRM.LookupAttributeMetadata?$select=LogicalName,Targets");

        var parent = columns["value"]!.AsArray().Single(each => (string?)each!["LogicalName"] == "parentcustomerid")!;
        CollectionAssert.AreEquivalent(new[] { "account", "contact" }, parent["Targets"]!.AsArray().Select(each => (string?)each).ToArray());
    }

    [TestMethod]
    public void UnknownTable_IsNotFound() => Assert.AreEqual(404, _client.Refused("GET", "EntityDefinitions(LogicalName='nothing')").Status);

    [TestMethod]
    public void UnknownProperty_IsRefusedByName() => StringAssert.Contains(_client.Refused("GET", "EntityDefinitions?$select=Nothing").Message, "Nothing");

    [TestMethod]
    public void ChangingADefinition_IsRefusedByName() => Assert.AreEqual(501, _client.Refused("POST", "EntityDefinitions", "{}").Status);

    private static string[] Names(JsonNode? list) => [.. list!.AsArray().Select(each => (string)each!["LogicalName"]!)];
}
