using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Scenarios.Segments;

/// <summary>The entity type of a segment is a table and, like its source, fixed once the segment exists.</summary>
[TestClass]
public sealed class SegmentEntityTypeTests
{
    [TestMethod]
    [DataRow(null)]
    [DataRow("contct")]
    [DataRow("Contact")]
    public void Create_EntityTypeIsNoTable_IsRefused(string? entityType)
    {
        using var organization = new Organization();

        var message = Organization.Refusal(RefusalCode.NonExistingTable, () => organization.CreateSegment("Segment", entityType!));

        StringAssert.Contains(message, entityType ?? "has no entity type");
        Assert.AreEqual(0, organization.Count(SegmentTable.LogicalName));
    }

    [TestMethod]
    public void Update_OtherEntityType_IsRefused()
    {
        using var organization = new Organization();
        var segment = organization.CreateSegment("Newsletter readers");

        Assert.AreEqual(
            "SegmentEntityTypeLocked: The entity type of the segment \"Newsletter readers\" cannot be changed, because journeys rely on it. "
            + "Create another segment instead.",
            Organization.Refusal(RefusalCode.SegmentEntityTypeLocked, () => Update(organization, segment, SegmentTable.EntityType, "lead")));
        Assert.AreEqual("contact", Read(organization, segment).GetAttributeValue<string>(SegmentTable.EntityType));
    }

    [TestMethod]
    public void Update_OtherSource_IsRefused()
    {
        using var organization = new Organization();
        var segment = organization.CreateSegment("Newsletter readers");

        Organization.Refusal(RefusalCode.SegmentEntityTypeLocked, () =>
            Update(organization, segment, SegmentTable.Source, new OptionSetValue((int)SegmentSource.CustomerInsights)));
    }

    [TestMethod]
    public void Update_SameEntityTypeAndSourceAgain_Works()
    {
        using var organization = new Organization();
        var segment = organization.CreateSegment("Newsletter readers");
        var source = Read(organization, segment)[SegmentTable.Source];

        Update(organization, segment, SegmentTable.EntityType, "contact");
        Update(organization, segment, SegmentTable.Source, source);
    }

    private static void Update(Organization organization, Guid segmentId, string column, object value) =>
        organization.Service.Update(new Entity(SegmentTable.LogicalName, segmentId) { [column] = value });

    private static Entity Read(Organization organization, Guid segmentId) => organization.Service.Retrieve(
        SegmentTable.LogicalName, segmentId, new ColumnSet(SegmentTable.EntityType, SegmentTable.Source));
}
