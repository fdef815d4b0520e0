using Segmentation.Sandbox.Import;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Tests.Platform;

namespace Segmentation.Sandbox.Tests.Import;

[TestClass]
public sealed class RelationshipImportTests
{
    private const string Custom = "<IsCustomField>1</IsCustomField>";

    [TestMethod]
    public void Lookup_PointsWhereItsRelationshipSays()
    {
        var environment = ImportAssert.Import(WithLookup()
            .Section("EntityRelationships", Xml.OneToMany("new_box_thing", "new_Thing", "new_BoxId", "new_Box", "<CascadeDelete>Restrict</CascadeDelete><CascadeAssign>Cascade</CascadeAssign>")));

        var relationship = environment.OneToMany.Single();
        CollectionAssert.AreEqual(new[] { "new_box" }, environment.Table("new_thing").Columns["new_boxid"].Targets.ToArray());
        Assert.AreEqual((CascadeAction.Restrict, CascadeAction.Cascade), (relationship.OnDelete, relationship.OnAssign));
        Assert.AreEqual(("new_BoxId", "new_box_thing"), (relationship.LookupNavigation, relationship.CollectionNavigation));
    }

    [TestMethod]
    public void Lookup_WithSeveralRelationships_PointsAtSeveralTablesAndBindsByEach()
    {
        var environment = ImportAssert.Import(WithLookup().Table("new_Bag")
            .Section("EntityRelationships", Xml.OneToMany("new_box_thing", "new_Thing", "new_BoxId", "new_Box") + Xml.OneToMany("new_bag_thing", "new_Thing", "new_BoxId", "new_Bag")));

        var column = environment.Table("new_thing").Columns["new_boxid"];
        Assert.IsTrue(column.IsMultiTable);
        CollectionAssert.AreEquivalent(new[] { "new_box", "new_bag" }, column.Targets.ToArray());
        CollectionAssert.AreEquivalent(new[] { "new_BoxId_new_box", "new_BoxId_new_bag" }, environment.OneToMany.Select(one => one.LookupNavigation).ToArray());
    }

    [TestMethod]
    public void Relationship_NamingItsNavigationProperties_KeepsThem()
    {
        const string Roles = """
            <EntityRelationshipRoles>
              <EntityRelationshipRole><NavigationPropertyName>new_Container</NavigationPropertyName><RelationshipRoleType>1</RelationshipRoleType></EntityRelationshipRole>
              <EntityRelationshipRole><NavigationPropertyName>new_Contents</NavigationPropertyName><RelationshipRoleType>0</RelationshipRoleType></EntityRelationshipRole>
            </EntityRelationshipRoles>
            """;
        var relationship = ImportAssert.Import(WithLookup().Section("EntityRelationships", Xml.OneToMany("new_box_thing", "new_Thing", "new_BoxId", "new_Box", Roles))).OneToMany.Single();

        Assert.AreEqual(("new_Container", "new_Contents"), (relationship.LookupNavigation, relationship.CollectionNavigation));
    }

    [TestMethod]
    public void ManyToMany_HasItsIntersectTable()
    {
        var environment = ImportAssert.Import(new SolutionZip().Table("new_Thing").Table("new_Box").Section("EntityRelationships", """
            <EntityRelationship Name="new_box_things"><EntityRelationshipType>ManyToMany</EntityRelationshipType><FirstEntityName>new_Box</FirstEntityName>
            <SecondEntityName>new_Thing</SecondEntityName><IntersectEntityName>new_Box_Thing</IntersectEntityName></EntityRelationship>
            """));

        var relationship = environment.ManyToMany.Single();
        Assert.AreEqual(("new_box_things", "new_box_thing", "new_box", "new_thing"), (relationship.SchemaName, relationship.IntersectTable, relationship.FirstTable, relationship.SecondTable));
    }

    [TestMethod]
    public void Owner_PointsAtUsersAndTeams_HoweverTheFileNamesIt()
    {
        var zip = new SolutionZip().Table("new_Thing", Xml.Column("OwnerId", "owner")).Section("EntityRelationships", Xml.OneToMany("owner_new_thing", "new_Thing", "OwnerId", "Owner"));

        var environment = SolutionImporter.Import(PlatformSolution.Environment, zip.Build());

        CollectionAssert.AreEqual(new[] { "systemuser", "team" }, environment.Table("new_thing").Columns["ownerid"].Targets.ToArray());
    }

    [TestMethod]
    public void SystemLookups_LeftOutOfTheFile_ArePresentAsOnThePlatform()
    {
        var zip = new SolutionZip().Table("new_Thing", Xml.Column("CreatedBy", "lookup") + Xml.Column("OwningBusinessUnit", "lookup"));

        var environment = SolutionImporter.Import(PlatformSolution.Environment, zip.Build());

        CollectionAssert.IsSubsetOf(new[] { "lk_new_thing_createdby", "business_unit_new_thing" }, environment.OneToMany.Select(one => one.SchemaName).ToArray());
    }

    [TestMethod]
    public void Lookup_WithoutRelationship_IsRefused() => ImportAssert.Refused(
        WithLookup(),
        "customizations.xml: Lookup 'new_boxid' of table 'new_thing' has no relationship, so nothing to point at.");

    [TestMethod]
    public void Relationship_ToATableThatIsNotThere_IsRefused() => ImportAssert.Refused(
        WithLookup().Section("EntityRelationships", Xml.OneToMany("new_crate_thing", "new_Thing", "new_BoxId", "new_Crate")),
        "customizations.xml: Relationship 'new_crate_thing' names the table 'new_crate', which no imported solution has.");

    [TestMethod]
    public void Relationship_OverAColumnThatIsNotThere_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing").Table("new_Box").Section("EntityRelationships", Xml.OneToMany("new_box_thing", "new_Thing", "new_BoxId", "new_Box")),
        "customizations.xml: Relationship 'new_box_thing' names the column 'new_boxid', which table 'new_thing' does not have.");

    [TestMethod]
    public void Relationship_OverATextColumn_IsRefused() => ImportAssert.Refused(
        new SolutionZip().Table("new_Thing").Table("new_Box").Section("EntityRelationships", Xml.OneToMany("new_box_thing", "new_Thing", "new_ThingName", "new_Box")),
        "customizations.xml: Relationship 'new_box_thing' names the column 'new_thingname' of table 'new_thing', which is no lookup but String.");

    private static SolutionZip WithLookup() => new SolutionZip().Table("new_Thing", Xml.Column("new_BoxId", "lookup", Custom)).Table("new_Box");
}
