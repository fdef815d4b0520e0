using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Segments;

/// <summary>Which segments a query asks for follows from the query, in the same transaction, and is written by nobody else.</summary>
[TestClass]
public sealed class SegmentReferenceTests
{
    [TestMethod]
    public void Save_QueryThatAsksForSegments_KeepsTheIndexInStep()
    {
        using var organization = new Organization();
        var (a, b, c) = (organization.CreateDynamic(name: "A"), organization.CreateDynamic(name: "B"), organization.CreateDynamic(name: "C"));

        var segment = organization.CreateAsking("Asking", a, b, a);
        CollectionAssert.AreEqual(new[] { "A", "B" }, organization.References(segment));

        organization.UpdateQuery(segment, SegmentScenario.Query(SegmentScenario.NotIn(b), SegmentScenario.In(c)));
        CollectionAssert.AreEqual(new[] { "B", "C" }, organization.References(segment));

        organization.UpdateQuery(segment, null);
        CollectionAssert.AreEqual(Array.Empty<string>(), organization.References(segment));
    }

    [TestMethod]
    public void Save_QueryThatStays_WritesNothing()
    {
        using var organization = new Organization();
        var segment = organization.CreateAsking("Asking", organization.CreateDynamic(name: "A"));

        organization.UpdateQuery(segment, (string)organization.ReadSegment(segment)[SegmentTable.Query]);

        Assert.AreEqual(0, organization.LastRequest.PluginWrites);
    }

    [TestMethod]
    public void Delete_SegmentThatAsks_TakesItsReferencesAlong()
    {
        using var organization = new Organization();
        var a = organization.CreateDynamic(name: "A");
        var segment = organization.CreateAsking("Asking", a);

        organization.Service.Delete(SegmentTable.LogicalName, segment);
        organization.Service.Delete(SegmentTable.LogicalName, a);

        Assert.AreEqual(0, organization.Count(SegmentReferenceTable.LogicalName));
    }

    [TestMethod]
    public void Write_ReferenceDirectly_IsRefused()
    {
        using var organization = new Organization();
        var a = organization.CreateDynamic(name: "A");
        var segment = organization.CreateAsking("Asking", a);
        var row = organization.Service.RetrieveMultiple(new QueryExpression(SegmentReferenceTable.LogicalName)).Entities.Single().Id;

        Organization.Refusal(RefusalCode.SegmentReferenceIsDerived, () => organization.Service.Create(new Entity(SegmentReferenceTable.LogicalName)
        {
            [SegmentReferenceTable.SegmentId] = new EntityReference(SegmentTable.LogicalName, a),
            [SegmentReferenceTable.ReferencedSegmentId] = new EntityReference(SegmentTable.LogicalName, segment),
        }));
        Organization.Refusal(RefusalCode.SegmentReferenceIsDerived, () => organization.Service.Update(new Entity(SegmentReferenceTable.LogicalName, row) { [SegmentReferenceTable.Name] = "x" }));
        Organization.Refusal(RefusalCode.SegmentReferenceIsDerived, () => organization.Service.Delete(SegmentReferenceTable.LogicalName, row));
    }
}
