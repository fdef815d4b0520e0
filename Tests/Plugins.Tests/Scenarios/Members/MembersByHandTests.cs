using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Scenarios.Members;

/// <summary>seg_AddSegmentMembers and seg_RemoveSegmentMembers.</summary>
[TestClass]
public sealed class MembersByHandTests
{
    [TestMethod]
    public void Add_PeopleToStaticSegment_AreCounted()
    {
        using var organization = new Organization();
        var list = organization.CreateStatic();
        var people = organization.CreateContacts(3);

        Assert.AreEqual(3, organization.AddMembers(list, null, people));

        Assert.AreEqual(3, organization.ReadSegment(list)[SegmentTable.MemberCount]);
        Assert.IsTrue(organization.ReadSegment(list).Contains(SegmentTable.EvaluatedOn));
        Assert.HasCount(3, organization.MemberRows(list));
    }

    [TestMethod]
    public void Add_Twice_ChangesNothing()
    {
        using var organization = new Organization();
        var list = organization.CreateStatic();
        var people = organization.CreateContacts(3);
        organization.AddMembers(list, null, people[..2]);

        Assert.AreEqual(1, organization.AddMembers(list, null, people));

        Assert.AreEqual(3, organization.ReadSegment(list)[SegmentTable.MemberCount]);
        Assert.HasCount(3, organization.MemberRows(list));
    }

    [TestMethod]
    [DataRow("Included", "Excluded")]
    [DataRow("Excluded", "Included")]
    public void Add_IncludedAndExcluded_ExcludedWins(string first, string second)
    {
        using var organization = new Organization();
        var list = organization.CreateStatic();
        var people = organization.CreateContacts(2);

        organization.AddMembers(list, null, people[1]);
        organization.AddMembers(list, first, people[0]);
        organization.AddMembers(list, second, people[0]);

        Assert.AreEqual(1, organization.ReadSegment(list)[SegmentTable.MemberCount]);
    }

    [TestMethod]
    public void Remove_Exclusion_LetsInclusionCountAgain()
    {
        using var organization = new Organization();
        var list = organization.CreateStatic();
        var people = organization.CreateContacts(1);
        organization.AddMembers(list, "Included", people);
        organization.AddMembers(list, "Excluded", people);

        Assert.AreEqual(1, organization.RemoveMembers(list, "Excluded", people));
        Assert.AreEqual(0, organization.RemoveMembers(list, "Excluded", people));

        Assert.AreEqual(1, organization.ReadSegment(list)[SegmentTable.MemberCount]);
    }

    [TestMethod]
    public void Add_SomeAreNoRowsOfTheEntityType_NamesThemAndAddsNobody()
    {
        using var organization = new Organization();
        var list = organization.CreateStatic("Newsletter readers");
        var person = organization.CreateContacts(1)[0];
        var lead = organization.Service.Create(new Entity("lead") { ["lastname"] = "Lead", ["subject"] = "Interest" });

        var message = Organization.Refusal(RefusalCode.MemberEntityMismatch, () => organization.AddMembers(list, null, person, lead));

        Assert.AreEqual(
            $"MemberEntityMismatch: The segment \"Newsletter readers\" holds Contact rows. These are none, or you may not read them: {lead:D}. Nobody was added.", message);
        Assert.IsEmpty(organization.MemberRows(list));
    }

    [TestMethod]
    public void Add_MoreThanThousand_IsRefused()
    {
        using var organization = new Organization();
        var list = organization.CreateStatic();

        var message = Organization.Refusal(RefusalCode.TooManyMembers, () => organization.AddMembers(list, null, Enumerable.Range(0, 1001).Select(_ => Guid.NewGuid()).ToArray()));

        StringAssert.Contains(message, "holds 1001 ids");
    }

    [TestMethod]
    public void Add_ToSegmentOfOtherSource_IsRefused()
    {
        using var organization = new Organization();
        var segment = organization.Service.Create(new Entity(SegmentTable.LogicalName)
        {
            [SegmentTable.Name] = "High value",
            [SegmentTable.EntityType] = "contact",
            [SegmentTable.Source] = new OptionSetValue((int)SegmentSource.CustomerInsights),
        });

        var message = Organization.Refusal(RefusalCode.SegmentOfOtherSource, () => organization.AddMembers(segment, null, organization.CreateContacts(1)));

        StringAssert.Contains(message, "Customer Insights");
    }

    [TestMethod]
    [DataRow("Maybe", "Kind is \"Maybe\"")]
    public void Add_UnknownKind_IsRefusedByName(string kind, string reason)
    {
        using var organization = new Organization();

        StringAssert.Contains(Organization.Refusal(RefusalCode.InvalidMemberRequest, () => organization.AddMembers(organization.CreateStatic(), kind)), reason);
    }

    [TestMethod]
    public void Add_ToDynamicSegmentNeverEvaluated_LeavesTheCountUnknown()
    {
        using var organization = new Organization();
        var segment = organization.CreateDynamic();

        organization.AddMembers(segment, null, organization.CreateContacts(1));

        Assert.IsFalse(organization.ReadSegment(segment).Contains(SegmentTable.MemberCount));
    }

    [TestMethod]
    public void Add_ByReaderOfTheSegment_IsRefused()
    {
        using var organization = new Organization();
        var list = organization.CreateStatic();
        var people = organization.CreateContacts(1);
        var reader = organization.As(organization.CreateUser("Marketing Viewer"));

        Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(
            () => reader.Execute(MemberScenario.MembersRequest(SegmentMembersMessage.Add, list, null, people)));
        Assert.IsEmpty(organization.MemberRows(list));
    }

    [TestMethod(DisplayName = "A thousand members cost as many requests as one")]
    public void Add_Thousand_CostsSixRequests()
    {
        using var organization = new Organization();
        var list = organization.CreateStatic();
        var people = organization.CreateContacts(1000);

        organization.AddMembers(list, null, people);

        Assert.AreEqual(4, organization.LastRequest.PluginReads, "the segment, its rows of these people, its table, the people");
        Assert.AreEqual(2, organization.LastRequest.PluginWrites, "all rows, the count");
        Assert.AreEqual(1000, organization.ReadSegment(list)[SegmentTable.MemberCount]);
    }
}
