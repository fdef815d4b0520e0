using Segmentation.Sandbox.Metadata;

namespace Segmentation.Sandbox.Tests.Import;

[TestClass]
public sealed class ColumnImportTests
{
    private const string YesNo = """<optionset Name="o"><options><option value="1"/><option value="0"/></options></optionset>""";

    [TestMethod]
    [DataRow("nvarchar", "<Format>email</Format><MaxLength>100</MaxLength>", ColumnType.String)]
    [DataRow("ntext", "<MaxLength>2000</MaxLength>", ColumnType.Memo)]
    [DataRow("int", "", ColumnType.Integer)]
    [DataRow("bigint", "", ColumnType.BigInt)]
    [DataRow("decimal", "<Accuracy>4</Accuracy>", ColumnType.Decimal)]
    [DataRow("float", "", ColumnType.Double)]
    [DataRow("money", "<Accuracy>2</Accuracy>", ColumnType.Money)]
    [DataRow("bit", YesNo, ColumnType.Boolean)]
    [DataRow("datetime", "<Behavior>2</Behavior>", ColumnType.DateTime)]
    [DataRow("picklist", YesNo, ColumnType.Picklist)]
    [DataRow("multiselectpicklist", YesNo, ColumnType.MultiSelectPicklist)]
    [DataRow("state", """<optionset Name="s"><states><state value="0" defaultstatus="1"/></states></optionset>""", ColumnType.State)]
    [DataRow("status", """<optionset Name="s"><statuses><status value="1" state="0"/></statuses></optionset>""", ColumnType.Status)]
    [DataRow("uniqueidentifier", "", ColumnType.UniqueIdentifier)]
    [DataRow("entityname", "", ColumnType.EntityName)]
    public void Column_OfEachType_IsRead(string type, string tail, ColumnType expected) => Assert.AreEqual(expected, Import(type, tail).Type);

    [TestMethod]
    public void TextColumn_HasItsFormatAndLength()
    {
        var column = Import("nvarchar", "<Format>email</Format><MaxLength>100</MaxLength>");

        Assert.AreEqual("email", column.Format);
        Assert.AreEqual(100, column.MaxLength);
    }

    [TestMethod]
    public void NumberColumn_HasItsRangeAndPrecision()
    {
        var column = Import("decimal", "<MinValue>-1.5</MinValue><MaxValue>1E3</MaxValue><Accuracy>4</Accuracy>");

        Assert.AreEqual(-1.5m, column.MinValue);
        Assert.AreEqual(1000m, column.MaxValue);
        Assert.AreEqual(4, column.Precision);
    }

    [TestMethod]
    [DataRow("1", DateTimeBehavior.UserLocal)]
    [DataRow("2", DateTimeBehavior.DateOnly)]
    [DataRow("3", DateTimeBehavior.TimeZoneIndependent)]
    public void DateColumn_HasItsBehavior(string behavior, DateTimeBehavior expected) =>
        Assert.AreEqual(expected, Import("datetime", $"<Behavior>{behavior}</Behavior>").DateTimeBehavior);

    [TestMethod]
    [DataRow("none", RequiredLevel.None)]
    [DataRow("recommended", RequiredLevel.Recommended)]
    [DataRow("required", RequiredLevel.ApplicationRequired)]
    [DataRow("systemrequired", RequiredLevel.SystemRequired)]
    public void Column_HasItsRequiredLevel(string level, RequiredLevel expected) =>
        Assert.AreEqual(expected, Import("int", $"<RequiredLevel>{level}</RequiredLevel>").RequiredLevel);

    [TestMethod]
    public void Column_NotValidForUpdate_SaysSo()
    {
        var column = Import("int", "<ValidForUpdateApi>0</ValidForUpdateApi>");

        Assert.IsFalse(column.IsValidForUpdate);
        Assert.IsTrue(column.IsValidForCreate);
    }

    [TestMethod]
    public void Column_HasItsLabelsInBothLanguages()
    {
        var column = Import("int", """<displaynames><displayname description="Size" languagecode="1033"/><displayname description="Größe" languagecode="1031"/></displaynames>""");

        Assert.AreEqual("Size", column.DisplayName.In(1033));
        Assert.AreEqual("Größe", column.DisplayName.In(1031));
    }

    [TestMethod]
    [DataRow("-1", null)]
    [DataRow("2", 2)]
    public void ChoiceColumn_HasItsDefault_WhereMinusOneIsNone(string value, int? expected) =>
        Assert.AreEqual(expected, Import("picklist", $"<AppDefaultValue>{value}</AppDefaultValue>{YesNo}").DefaultValue);

    [TestMethod]
    public void ChoiceColumn_SharingAGlobalChoice_HasItsOptions()
    {
        var zip = new SolutionZip().Table("new_Thing", Xml.Column("new_Size", "picklist", "<OptionSetName>new_size</OptionSetName>"))
            .Section("optionsets", """
                <optionset Name="new_size"><IsGlobal>1</IsGlobal><options><option value="7" Color="#0000ff"><labels><label description="Small" languagecode="1033"/>
                <label description="Klein" languagecode="1031"/></labels></option></options></optionset>
                """).Root("""type="9" schemaName="new_size" """);

        var option = ImportAssert.Import(zip).Table("new_thing").Columns["new_size"].Choice!.Options.Single();

        Assert.AreEqual((7, "#0000ff", "Klein"), (option.Value, option.Color, option.Label.In(1031)));
    }

    [TestMethod]
    public void StateColumn_HasTheDefaultStatusOfEachState()
    {
        var option = Import("state", """<optionset Name="s"><states><state value="0" defaultstatus="3" invariantname="Open"/></states></optionset>""").Choice!.Options.Single();

        Assert.AreEqual((0, 3, "Open"), (option.Value, option.DefaultStatus, option.InvariantName));
    }

    [TestMethod]
    public void Column_OfAnUnsupportedType_IsRefusedByName() => StringAssert.StartsWith(
        ImportAssert.Problems(new SolutionZip().Table("new_Thing", Xml.Column("new_Photo", "image")).Build()).Single(),
        "customizations.xml, line 5: Column 'new_photo' has the type 'image', which is not supported by the Sandbox.");

    [TestMethod]
    public void Column_MorePreciseThanTheStore_IsRefusedByName() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing", Xml.Column("new_Rate", "decimal", "<Accuracy>10</Accuracy>")),
        "customizations.xml, line 5: Column 'new_rate' has the precision 10; the Sandbox supports 0 to 7.");

    [TestMethod]
    public void Column_Twice_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing", Xml.Column("new_Size", "int") + Xml.Column("new_size", "int")),
        "customizations.xml, line 2: Table 'new_Thing' has the column 'new_size' twice.");

    [TestMethod]
    public void ChoiceColumn_WithoutOptions_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing", Xml.Column("new_Size", "picklist", "<OptionSetName>new_size</OptionSetName>")),
        "customizations.xml: Column 'new_size' of table 'new_thing' shares the choice 'new_size', which no imported solution has.");

    private static ColumnDefinition Import(string type, string tail) =>
        ImportAssert.Import(new SolutionZip().Table("new_Thing", Xml.Column("new_It", type, tail))).Table("new_thing").Columns["new_it"];
}
