using Segmentation.Sandbox.Tests.Platform;

namespace Segmentation.Sandbox.Tests.Import;

[TestClass]
public sealed class ShippedSolutionImportTests
{
    [TestMethod]
    public void ShippedZip_IsImported_WithEverythingItHas()
    {
        var environment = ShippedSolution.Environment;

        CollectionAssert.IsSubsetOf(new[] { "seg_segment", "seg_journey", "seg_journeysegment" }, environment.Tables.Keys.ToArray());
        Assert.IsNotEmpty(environment.Apps);
        Assert.IsNotEmpty(environment.Steps);
        Assert.IsNotEmpty(environment.CustomApis);
        Assert.IsNotEmpty(environment.Controls);
    }

    [TestMethod]
    public void EntrySegment_OfAJourney_CannotBeDeletedWhileItIsNamed() => Assert.AreEqual(
        Sandbox.Metadata.CascadeAction.Restrict,
        ShippedSolution.Environment.OneToMany.Single(relationship => relationship.SchemaName == "seg_segment_journey_entry").OnDelete);
}
