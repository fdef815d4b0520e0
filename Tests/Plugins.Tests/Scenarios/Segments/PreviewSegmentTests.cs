using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Segments;

/// <summary>A preview tells whom a segment, or a query that is not saved, finds, and stores nothing.</summary>
[TestClass]
public sealed class PreviewSegmentTests
{
    [TestMethod]
    public void Preview_QueryThatIsNotSaved_CountsAndNamesRows()
    {
        using var organization = new Organization();
        organization.Service.Create(new Entity("contact") { ["firstname"] = "Ada", ["lastname"] = "O'Neill \"\\", ["address1_city"] = "Ulm" });
        organization.CreateContacts(1, "Bonn");

        var preview = organization.Preview(query: SegmentScenario.Query(SegmentScenario.City("Ulm")), entityType: "contact");

        Assert.AreEqual((1, true), (preview.Count, preview.IsExact));
        CollectionAssert.AreEqual(new[] { "Ada O'Neill \"\\" }, preview.Names);
        Assert.AreEqual(0, organization.LastRequest.PluginWrites);
    }

    [TestMethod]
    public void Preview_Segment_IncludesMembersByHand()
    {
        using var organization = new Organization();
        organization.CreateContacts(4, "Ulm");
        var bonn = organization.CreateContacts(2, "Bonn");
        var segment = organization.CreateDynamic(SegmentScenario.Query(SegmentScenario.City("Ulm")));
        organization.AddMembers(segment, null, bonn);
        organization.AddMembers(segment, "Excluded", bonn[0]);

        Assert.AreEqual(5, organization.Preview(segment).Count);
        Assert.AreEqual(1, organization.Preview(segment, SegmentScenario.Query(SegmentScenario.City("Nowhere"))).Count);
    }

    [TestMethod]
    public void Preview_NotInStaticSegment_IsTheOthers()
    {
        using var organization = new Organization();
        var people = organization.CreateContacts(5, "Ulm");
        var list = organization.CreateStatic();
        organization.AddMembers(list, null, people[0], people[1]);

        Assert.AreEqual(3, organization.Preview(query: SegmentScenario.Query(SegmentScenario.NotIn(list)), entityType: "contact").Count);
    }

    [TestMethod]
    public void Preview_ManyRows_ShowsAHundred()
    {
        using var organization = new Organization();
        organization.CreateContacts(250, "Ulm");

        var preview = organization.Preview(query: MemberScenario.WithCity, entityType: "contact");

        Assert.AreEqual(250, preview.Count);
        Assert.AreEqual(100, preview.Names.Length);
    }

    [TestMethod]
    public void Preview_QueryThatWouldMakeACycle_IsRefused()
    {
        using var organization = new Organization();
        var a = organization.CreateDynamic(name: "A");
        var b = organization.CreateAsking("B", a);

        Organization.Refusal(RefusalCode.SegmentCycle, () => organization.Preview(a, SegmentScenario.Query(SegmentScenario.In(b))));
    }

    [TestMethod]
    public void Preview_OfNothing_IsRefused()
    {
        using var organization = new Organization();

        Organization.Refusal(RefusalCode.InvalidPreviewRequest, () => organization.Preview(query: MemberScenario.WithCity));
        Organization.Refusal(RefusalCode.NonExistingSegment, () => organization.Preview(Guid.NewGuid()));
    }

    [TestMethod]
    public void Preview_ByAUser_CountsWhatHeMayRead()
    {
        using var organization = new Organization();
        organization.CreateContacts(3, "Ulm");
        var segment = organization.CreateDynamic();
        var user = organization.CreateUser("Segment Author");

        var preview = organization.Preview(query: MemberScenario.WithCity, entityType: "contact", by: organization.As(user));

        Assert.AreEqual(3, preview.Count);
    }
}
