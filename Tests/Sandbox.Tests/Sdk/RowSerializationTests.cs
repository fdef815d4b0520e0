using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Tests.Sdk;

[TestClass]
public sealed class RowSerializationTests
{
    private static readonly EntityReference Owner = new("systemuser", Guid.NewGuid()) { Name = "SYSTEM" };

    public static IEnumerable<object[]> Values =>
    [
        ["text"],
        [42],
        [42L],
        [4.2m],
        [4.2d],
        [true],
        [new DateTime(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc)],
        [Guid.NewGuid()],
        [Owner],
        [new OptionSetValue(701100001)],
        [new Money(12.5m)],
    ];

    [TestMethod]
    [DynamicData(nameof(Values))]
    public void Row_WithAnyValue_ComesBackWithIt(object value)
    {
        var row = new Entity("seg_segment", Guid.NewGuid()) { ["seg_column"] = value };

        Assert.AreEqual(value, Wire.RoundTrip(row)["seg_column"]);
    }

    [TestMethod]
    public void Row_WithEmptyColumn_KeepsTheColumn()
    {
        var copy = Wire.RoundTrip(new Entity("seg_segment") { ["seg_query"] = null });

        Assert.IsTrue(copy.Contains("seg_query"));
        Assert.IsNull(copy["seg_query"]);
    }

    [TestMethod]
    public void Row_WithItsSurroundings_KeepsThem()
    {
        var row = new Entity("seg_segment", "seg_sourcekey", "A-1") { RowVersion = "815", EntityState = EntityState.Changed };
        row.FormattedValues["statuscode"] = "Draft";
        row.RelatedEntities[new Relationship("seg_segment_journey_entry") { PrimaryEntityRole = EntityRole.Referenced }] =
            new EntityCollection([new Entity("seg_journey")]) { EntityName = "seg_journey" };

        var copy = Wire.RoundTrip(row);

        Assert.AreEqual("A-1", copy.KeyAttributes["seg_sourcekey"]);
        Assert.AreEqual("815", copy.RowVersion);
        Assert.AreEqual(EntityState.Changed, copy.EntityState);
        Assert.AreEqual("Draft", copy.FormattedValues["statuscode"]);
        var related = copy.RelatedEntities.Single();
        Assert.AreEqual(EntityRole.Referenced, related.Key.PrimaryEntityRole);
        Assert.AreEqual("seg_journey", related.Value[0].LogicalName);
    }

    [TestMethod]
    public void Row_WithNestedValues_KeepsThem()
    {
        var row = new Entity("seg_segment")
        {
            ["choices"] = new OptionSetValueCollection([new OptionSetValue(1), new OptionSetValue(2)]),
            ["lead.owner"] = new AliasedValue("lead", "ownerid", Owner),
            ["party"] = new EntityCollection([new Entity("activityparty") { ["partyid"] = Owner }]),
        };

        var copy = Wire.RoundTrip(row);

        CollectionAssert.AreEqual(new[] { 1, 2 }, copy.GetAttributeValue<OptionSetValueCollection>("choices").Select(option => option.Value).ToArray());
        Assert.AreEqual(Owner, copy.GetAttributeValue<AliasedValue>("lead.owner").Value);
        Assert.AreEqual(Owner, copy.GetAttributeValue<EntityCollection>("party")[0]["partyid"]);
    }

    [TestMethod]
    public void Row_OnTheWire_HasTheNamesOfTheService()
    {
        var written = Wire.Write(new Entity("contact") { ["firstname"] = "Ada" });

        Assert.AreEqual(Wire.Contracts + "Entity", written.Name);
        var pair = written.Element(Wire.Contracts + "Attributes")!.Element(Wire.Contracts + "KeyValuePairOfstringanyType")!;
        Assert.AreEqual("firstname", pair.Element(Wire.Pairs + "key")!.Value);
        Assert.AreEqual("Ada", pair.Element(Wire.Pairs + "value")!.Value);
    }

    /// <summary>The suffix is a hash of the namespaces of both types, so it only comes out right when they are.</summary>
    [TestMethod]
    public void RelatedRows_OnTheWire_HaveTheNameOfTheService()
    {
        var row = new Entity("contact");
        row.RelatedEntities[new Relationship("contact_phonecalls")] = new EntityCollection();

        var related = Wire.Write(row).Element(Wire.Contracts + "RelatedEntities")!.Elements().Single();

        Assert.AreEqual(Wire.Contracts + "KeyValuePairOfRelationshipEntityCollectionX_PsK4FkN", related.Name);
    }
}
