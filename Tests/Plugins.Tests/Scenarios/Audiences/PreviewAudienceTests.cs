using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Members;
using Segmentation.Plugins.Tests.Scenarios.Segments;

namespace Segmentation.Plugins.Tests.Scenarios.Audiences;

/// <summary>A preview says what each exclusion and suppression takes away from the entry segment, and stores nothing.</summary>
[TestClass]
public sealed class PreviewAudienceTests
{
    [TestMethod]
    public void Preview_ExclusionsThatOverlap_CountsOwnAndMarginalShares()
    {
        using var organization = new Organization();
        organization.CreateParents(10);
        var everybody = organization.CreateDynamicNamed("Everybody");
        var many = organization.CreateByChildren("Five or more", "ge", 5);
        var some = organization.CreateByChildren("Three or more", "ge", 3);
        var none = organization.CreateByChildren("None", "eq", 0);

        var preview = organization.PreviewAudience(JourneyText.With(everybody, [many, some], [none]));

        Assert.AreEqual((10, 3), (preview.Number("gross"), preview.Number("net")));
        CollectionAssert.AreEqual(new[] { (4, 4), (6, 2) }, preview["exclusions"]!.AsArray().Select(share => (share!.Number("own"), share!.Number("marginal"))).ToArray());
        CollectionAssert.AreEqual(new[] { (1, 1) }, preview["suppressions"]!.AsArray().Select(share => (share!.Number("own"), share!.Number("marginal"))).ToArray());
        Assert.AreEqual("[[10,4,6,1],[4,4,4,0],[6,4,6,0],[1,0,0,1]]", preview["overlaps"]!.ToJsonString());
        Assert.AreEqual("Five or more", preview["exclusions"]![0]!.Text("name"));
        Assert.AreEqual("Real-time marketing", preview["exclusions"]![0]!.Text("source"));
        Assert.IsTrue(preview["isExact"]!.GetValue<bool>());
        Assert.AreEqual("contact", preview.Text("entityType"));
        Assert.AreEqual(0, organization.LastRequest.PluginWrites);
    }

    [TestMethod]
    public void Preview_PersonWithoutAValue_IsNotExcludedByAComparison()
    {
        using var organization = new Organization();
        organization.CreateParents(3);
        var everybody = organization.CreateDynamicNamed("Everybody");
        var few = organization.CreateByChildren("Fewer than nine", "lt", 9);

        Assert.AreEqual(1, organization.PreviewAudience(JourneyText.With(everybody, [few])).Number("net"));
    }

    [TestMethod]
    public void Preview_ListOfMembers_SaysOfWhenItIs()
    {
        using var organization = new Organization();
        var people = organization.CreateParents(4);
        var everybody = organization.CreateDynamicNamed("Everybody");
        var list = organization.CreateStatic("Do not call");
        organization.AddMembers(list, null, people[1], people[2]);
        organization.AddMembers(list, "Excluded", people[2]);
        organization.QueueRefresh(everybody);
        organization.DrainJobs();

        var preview = organization.PreviewAudience(JourneyText.With(everybody, [list]));

        Assert.AreEqual(3, preview.Number("net"));
        Assert.IsNull(preview["entry"]!["evaluatedOn"], "the entry segment is asked live");
        Assert.AreEqual("Do not call", preview["lists"]!.AsArray().Single()!.Text("name"));
    }

    [TestMethod]
    public void Preview_ExclusionThatHoldsTheAudience_IsWarnedOf()
    {
        using var organization = new Organization();
        organization.CreateParents(4);
        var parents = organization.CreateByChildren("Parents", "ge", 0);
        var same = organization.CreateByChildren("The same", "ge", 0);

        var warning = organization.PreviewAudience(JourneyText.With(parents, [same]))["warnings"]!.AsArray().Single()!;
        Assert.AreEqual(("ExclusionCoversEntry", "$.trigger.exclusionSegments[0]"), (warning.Text("code"), warning.Text("path")));
        StringAssert.Contains(warning.Text("message"), "\"The same\"");

        CollectionAssert.AreEqual(new[] { "SuppressionCoversEntry" }, organization.PreviewAudience(JourneyText.With(parents, null, [same])).Codes());
    }

    [TestMethod]
    public void Preview_TwoExclusionsThatTogetherHoldTheAudience_NamesTheLast()
    {
        using var organization = new Organization();
        organization.CreateParents(5);
        var parents = organization.CreateByChildren("Parents", "ge", 0);
        var few = organization.CreateByChildren("Few", "lt", 2);
        var many = organization.CreateByChildren("Many", "ge", 2);

        var warning = organization.PreviewAudience(JourneyText.With(parents, [few, many]))["warnings"]!.AsArray().Single()!;

        Assert.AreEqual("$.trigger.exclusionSegments[1]", warning.Text("path"));
        StringAssert.Contains(warning.Text("message"), "together");
    }

    [TestMethod]
    public void Preview_UserWhoReadsGerman_IsWarnedInGerman()
    {
        using var organization = new Organization();
        organization.CreateParents(2);
        var parents = organization.CreateByChildren("Eltern", "ge", 0);
        var same = organization.CreateByChildren("Dieselben", "ge", 0);
        organization.SetLanguage(Sandbox.Pipeline.Caller.SystemUserId, UserLanguage.German);

        StringAssert.Contains(organization.PreviewAudience(JourneyText.With(parents, [same]))["warnings"]![0]!.Text("message"), "Ausschlusssegment");
    }

    [TestMethod]
    public void Preview_ByAUser_CountsPeopleHeMayRead()
    {
        using var organization = new Organization();
        var user = organization.CreateUser("Journey Manager");
        var otherUnit = organization.Service.Create(new Entity("businessunit")
        {
            ["name"] = "Elsewhere",
            ["parentbusinessunitid"] = organization.Service.RetrieveMultiple(new QueryExpression("businessunit")).Entities[0].ToEntityReference(),
        });
        var people = organization.CreateParents(4);
        var team = organization.Service.Create(new Entity("team")
        {
            ["name"] = "Elsewhere",
            ["businessunitid"] = new EntityReference("businessunit", otherUnit),
            ["administratorid"] = new EntityReference("systemuser", Sandbox.Pipeline.Caller.SystemUserId),
        });
        organization.Service.Update(new Entity("contact", people[0]) { ["ownerid"] = new EntityReference("team", team) });
        var everybody = organization.CreateDynamicNamed("Everybody");

        Assert.AreEqual(4, organization.PreviewAudience(JourneyText.With(everybody)).Number("gross"));
        Assert.AreEqual(3, organization.PreviewAudience(JourneyText.With(everybody), by: organization.As(user)).Number("gross"));
    }

    [TestMethod]
    public void Preview_OfASavedJourney_TakesItsDefinition()
    {
        using var organization = new Organization();
        organization.CreateParents(5);
        var everybody = organization.CreateDynamicNamed("Everybody");
        var few = organization.CreateByChildren("Few", "lt", 2);
        var journey = organization.CreateJourney(JourneyText.With(everybody, [few]));

        Assert.AreEqual(3, organization.PreviewAudience(journeyId: journey).Number("net"));
        Assert.AreEqual(5, organization.PreviewAudience(JourneyText.With(everybody), journey).Number("net"), "a definition that the journey shall have");
    }

    [TestMethod]
    public void Preview_DefinitionThatCouldNotBeSaved_IsRefusedAsSavingWould()
    {
        using var organization = new Organization();
        var everybody = organization.CreateDynamicNamed("Everybody");
        var leads = organization.CreateSegment("Leads", "lead");

        Organization.Refusal(RefusalCode.SegmentEntityMismatch, () => organization.PreviewAudience(JourneyText.With(everybody, [leads])));
        Organization.Refusal(RefusalCode.NonExistingSegment, () => organization.PreviewAudience(JourneyText.With(Guid.NewGuid())));
        Organization.Refusal(RefusalCode.InvalidDefinition, () => organization.PreviewAudience("{}"));
        StringAssert.Contains(Organization.Refusal(RefusalCode.InvalidDefinition, () => organization.PreviewAudience(JourneyText.With())), "$.trigger.audience");
        Organization.Refusal(RefusalCode.InvalidPreviewRequest, () => organization.PreviewAudience());
    }

    [TestMethod]
    public void Preview_MoreThanAQueryHolds_AsksForListsByNameAndTakesThem()
    {
        using var organization = new Organization();
        organization.CreateParents(4);
        var everybody = organization.CreateDynamicNamed("Everybody");
        // different tables and columns, so that no two of them can share a link
        var large = Enumerable.Range(1, 4).Select(number => organization.CreateDynamicNamed($"Large {number}", LinksOf(number))).ToArray();
        var definition = JourneyText.With(everybody, large);

        var refusal = Organization.Refusal(RefusalCode.SegmentTooComplex, () => organization.PreviewAudience(definition));
        var named = large.Where((_, index) => refusal.Contains($"\"Large {index + 1}\"")).ToArray();
        Assert.IsNotEmpty(named);
        foreach (var segment in named)
            organization.QueueRefresh(segment);
        organization.DrainJobs();

        var preview = organization.PreviewAudience(definition);
        Assert.AreEqual(4, preview.Number("net"));
        Assert.HasCount(named.Length, preview["lists"]!.AsArray());
        Assert.IsNotNull(preview["lists"]![0]!["evaluatedOn"]);
    }

    // people with a task for each of these subjects: as many links
    private static string LinksOf(int number) => string.Concat(Enumerable.Range(0, 6).Select(index =>
        $"<link-entity name='task' from='regardingobjectid' to='contactid' link-type='any'><filter><condition attribute='subject' operator='eq' value='{number}-{index}' /></filter></link-entity>"));
}
