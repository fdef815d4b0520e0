using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Segmentation.Sandbox.Pipeline;
using static Segmentation.Sandbox.Tests.Pipeline.TestSandbox;

namespace Segmentation.Sandbox.Tests.Pipeline;

/// <summary>Tables and columns are described as the SDK describes them.</summary>
[TestClass]
public sealed class MetadataMessageTests
{
    [TestMethod]
    public void Table_IsDescribedWithItsNamesAndLabels()
    {
        using var sandbox = With();

        var contact = Retrieve(sandbox, EntityFilters.Entity, 1031);

        Assert.AreEqual(("contacts", "contactid", "fullname"), (contact.EntitySetName, contact.PrimaryIdAttribute, contact.PrimaryNameAttribute));
        Assert.AreEqual("Kontakt", contact.DisplayName.UserLocalizedLabel.Label);
        Assert.IsNull(contact.Attributes);
    }

    [TestMethod]
    public void Columns_HaveTheMetadataOfTheirType()
    {
        using var sandbox = With();

        var columns = Retrieve(sandbox, EntityFilters.Attributes).Attributes.ToDictionary(column => column.LogicalName);

        Assert.AreEqual(50, ((StringAttributeMetadata)columns["firstname"]).MaxLength);
        CollectionAssert.AreEquivalent(new[] { "account", "contact" }, ((LookupAttributeMetadata)columns["parentcustomerid"]).Targets);
        Assert.AreEqual(AttributeTypeCode.Customer, columns["parentcustomerid"].AttributeType);
        Assert.AreEqual(AttributeTypeCode.Owner, columns["ownerid"].AttributeType);
        Assert.AreEqual(1, ((StateOptionMetadata)((StateAttributeMetadata)columns["statecode"]).OptionSet.Options[0]).DefaultStatus);
        Assert.IsTrue(columns["contactid"].IsPrimaryId);
    }

    [TestMethod]
    public void Relationships_AreThereInBothDirections()
    {
        using var sandbox = With();

        var contact = Retrieve(sandbox, EntityFilters.Relationships);

        Assert.IsTrue(contact.ManyToOneRelationships.Any(relationship => relationship is { ReferencingAttribute: "parentcustomerid", ReferencedEntity: "account", ReferencedAttribute: "accountid" }));
        Assert.IsTrue(contact.OneToManyRelationships.All(relationship => relationship.ReferencedEntity == "contact"));
    }

    [TestMethod]
    public void AllTables_AreDescribed()
    {
        using var sandbox = With();

        var response = (RetrieveAllEntitiesResponse)sandbox.Service.Execute(new RetrieveAllEntitiesRequest { EntityFilters = EntityFilters.All });

        Assert.AreEqual(sandbox.Environment.Definition.Tables.Count, response.EntityMetadata.Length);
    }

    [TestMethod]
    public void Column_ThatIsNotThere_IsNamed()
    {
        using var sandbox = With();

        var fault = Fault(() => sandbox.Service.Execute(new RetrieveAttributeRequest { EntityLogicalName = "contact", LogicalName = "shoesize" }));

        StringAssert.Contains(fault.Message, "shoesize");
    }

    private static EntityMetadata Retrieve(TestSandbox sandbox, EntityFilters filters, int language = 1033) => ((RetrieveEntityResponse)sandbox.Environment.Server.Execute(
        new RetrieveEntityRequest { LogicalName = "contact", EntityFilters = filters }, new Caller(Caller.SystemUserId, language))).EntityMetadata;
}
