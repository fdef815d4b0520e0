using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Jobs;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Sources;

/// <summary>Segments of Customer Insights stand in the list with the contacts of their profiles.</summary>
[TestClass]
public sealed class CustomerInsightsSyncTests
{
    [TestMethod]
    public void Sync_Profiles_BecomeMembersByTheirContacts()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        var ada = organization.CreateProfile("c1", """["VIP","Newsletter"]""")!.Value;
        var grace = organization.CreateProfile("c2", """["VIP"]""")!.Value;
        var connection = organization.Connect(SegmentSource.CustomerInsights, "https://ci.example/{key}");

        organization.Sync(connection);

        var vip = organization.Segment("VIP");
        Assert.AreEqual(SegmentType.Static, vip.Type());
        Assert.AreEqual(SegmentStatus.ReadyToUse, vip.Status());
        Assert.AreEqual("VIP", vip[SegmentTable.SourceKey]);
        Assert.AreEqual("https://ci.example/VIP", vip[SegmentTable.SourceUrl]);
        Assert.AreEqual(2, vip[SegmentTable.MemberCount]);
        CollectionAssert.AreEqual(new[] { ada, grace }.Order().ToArray(), organization.SnapshotInForce(vip.Id));
        CollectionAssert.AreEqual(new[] { ada }, organization.SnapshotInForce(organization.Segment("Newsletter").Id));
        StringAssert.StartsWith(organization.Result(connection), "2 segments: 2 new");
    }

    [TestMethod]
    public void Sync_NameOfASegment_IsProposedAndThenTheUsers()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        organization.CreateProfile("c1", """["high_value_customers"]""");
        var connection = organization.Connect(SegmentSource.CustomerInsights);

        organization.Sync(connection);
        var segment = organization.Segment("High value customers");
        organization.Service.Update(new Entity(SegmentTable.LogicalName, segment.Id) { [SegmentTable.Name] = "Our best" });
        organization.Sync(connection);

        Assert.AreEqual("high_value_customers", organization.Segment("Our best")[SegmentTable.SourceKey]);
        StringAssert.Contains(organization.Result(connection), "1 unchanged");
    }

    [TestMethod]
    public void Sync_ProfileWithoutContact_IsReportedBySegment()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        organization.CreateProfile("c1", """["VIP"]""");
        organization.CreateProfile("c2", """["VIP","Newsletter"]""", withContact: false);
        var connection = organization.Connect(SegmentSource.CustomerInsights);

        organization.Sync(connection);

        Assert.AreEqual(1, organization.Segment("VIP")[SegmentTable.MemberCount]);
        Assert.AreEqual(0, organization.Segment("Newsletter")[SegmentTable.MemberCount]);
        StringAssert.Contains(organization.Result(connection), "1 profiles have no contact, so that they are in no segment here. By segment: ");
        StringAssert.Contains(organization.Result(connection), "\"Newsletter\" 1");
    }

    [TestMethod]
    public void Sync_ContactByAlternateKey_IsFound()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        organization.CreateProfile("c1", """["VIP"]""", withContact: false);
        var contact = organization.CreateContacts(1)[0];
        organization.Service.Create(new Entity("msdynci_alternatekey")
        {
            ["msdynci_customerid"] = "c1", ["msdynci_tablename"] = "contact", ["msdynci_alternatevalue"] = contact.ToString("D"), ["msdynci_identifier"] = "ds|contact|1",
        });

        organization.Sync(organization.Connect(SegmentSource.CustomerInsights));

        CollectionAssert.AreEqual(new[] { contact }, organization.SnapshotInForce(organization.Segment("VIP").Id));
    }

    [TestMethod]
    public void Sync_OneContactOfTwoProfiles_IsAMemberOnce()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        var contact = organization.CreateProfile("c1", """["VIP"]""")!.Value;
        organization.CreateProfile("c2", """["VIP"]""", withContact: false);
        organization.Service.Create(new Entity("msdynci_alternatekey")
        {
            ["msdynci_customerid"] = "c2", ["msdynci_tablename"] = "contact", ["msdynci_alternatevalue"] = contact.ToString("D"), ["msdynci_identifier"] = "ds|contact|1",
        });

        organization.Sync(organization.Connect(SegmentSource.CustomerInsights));

        Assert.AreEqual(1, organization.Segment("VIP")[SegmentTable.MemberCount]);
    }

    [TestMethod]
    public void Sync_Twice_ChangesNothing()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        Fill(organization);
        var connection = organization.Connect(SegmentSource.CustomerInsights);
        organization.Sync(connection);
        var before = organization.Versions();

        organization.Sync(connection);

        Assert.AreEqual(before, organization.Versions());
        StringAssert.StartsWith(organization.Result(connection), "3 segments: 0 new, 0 changed, 0 stopped, 3 unchanged; members of 0 written.");
    }

    [TestMethod]
    public void Sync_ChangedMembership_WritesThatSegmentOnly()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        Fill(organization);
        var connection = organization.Connect(SegmentSource.CustomerInsights);
        organization.Sync(connection);
        var churn = organization.Segment("Churn").RowVersion;
        organization.CreateProfile("c9", """["VIP"]""");

        organization.Sync(connection);

        Assert.AreEqual(4, organization.Segment("VIP")[SegmentTable.MemberCount]);
        Assert.HasCount(4, organization.MemberRows(organization.Segment("VIP").Id));
        Assert.AreEqual(churn, organization.Segment("Churn").RowVersion);
    }

    [TestMethod]
    public void Sync_SegmentWithoutProfiles_IsStopped()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        Fill(organization);
        var connection = organization.Connect(SegmentSource.CustomerInsights);
        organization.Sync(connection);
        foreach (var row in organization.Service.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression("msdynci_segmentmembership")).Entities)
            organization.Update("msdynci_segmentmembership", row.Id, "msdynci_segments", """["VIP"]""");

        organization.Sync(connection);

        Assert.AreEqual(SegmentStatus.Stopped, organization.Segment("Churn").Status());
        StringAssert.Contains(organization.Result(connection), "\"Churn\": stopped, because the source has it no longer. Nothing uses it.");
    }

    [TestMethod]
    public void Sync_TextThatIsNoList_IsCountedAndLeftOut()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        organization.CreateProfile("c1", """["VIP"]""");
        organization.CreateProfile("c2", "VIP;Newsletter");
        var connection = organization.Connect(SegmentSource.CustomerInsights);

        organization.Sync(connection);

        Assert.HasCount(1, organization.Segments());
        StringAssert.Contains(organization.Result(connection), "1 rows of msdynci_segmentmembership were left out");
    }

    [TestMethod(DisplayName = "The requests of a pass depend on the pages, not on segments or profiles")]
    public void Sync_ManySegments_CostAsManyReadsAsFew()
    {
        Assert.AreEqual(ReadsOfUnchangedSync(segments: 2), ReadsOfUnchangedSync(segments: 40));
    }

    internal static void Fill(Organization organization)
    {
        organization.CreateProfile("c1", """["VIP","Newsletter"]""");
        organization.CreateProfile("c2", """["VIP","Churn"]""");
        organization.CreateProfile("c3", """["VIP"]""");
        organization.CreateProfile("c4", """["VIP","Churn"]""", withContact: false);
    }

    private static int ReadsOfUnchangedSync(int segments)
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        var names = string.Join(",", Enumerable.Range(0, segments).Select(number => $"\"S{number}\""));
        for (var number = 0; number < 5; number++)
            organization.CreateProfile($"c{number}", $"[{names}]");
        var connection = organization.Connect(SegmentSource.CustomerInsights);
        organization.Sync(connection);
        var requests = 0;
        while (organization.RunUntilDeath(organization.QueueSync(connection), requests))
        {
            organization.DrainJobs();
            requests++;
        }

        return requests;
    }
}
