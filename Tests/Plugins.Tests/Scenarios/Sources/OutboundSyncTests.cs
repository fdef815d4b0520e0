using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Members;
using static Segmentation.Plugins.Tests.Scenarios.Sources.SourceScenario;

namespace Segmentation.Plugins.Tests.Scenarios.Sources;

/// <summary>Segments of outbound marketing stand in the list as the source has them.</summary>
[TestClass]
public sealed class OutboundSyncTests
{
    [TestMethod]
    public void Sync_TranslatableSegment_IsDynamicAndEvaluated()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        organization.CreateContacts(3, "Ulm");
        organization.CreateContacts(2, "Bonn");
        var key = organization.CreateOutbound("Ulm", "PROFILE(contact).FILTER(address1_city == 'Ulm')");

        organization.Sync(organization.Connect(SegmentSource.OutboundMarketing));

        var segment = organization.Segment("Ulm");
        Assert.AreEqual(SegmentType.Dynamic, segment.Type());
        Assert.AreEqual(SegmentStatus.ReadyToUse, segment.Status());
        Assert.AreEqual("contact", segment[SegmentTable.EntityType]);
        Assert.AreEqual(key.ToString("D"), segment[SegmentTable.SourceKey]);
        Assert.AreEqual($"main.aspx?pagetype=entityrecord&etn=msdyncrm_segment&id={key:D}", segment[SegmentTable.SourceUrl]);
        Assert.AreEqual(3, segment[SegmentTable.MemberCount]);
        Assert.HasCount(3, organization.SnapshotInForce(segment.Id));
    }

    [TestMethod]
    public void Sync_StaticSegment_HasItsMembers()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        var people = organization.CreateContacts(3);
        organization.CreateOutbound("List", members: people.Append(Guid.NewGuid()), type: Static);
        var connection = organization.Connect(SegmentSource.OutboundMarketing);

        organization.Sync(connection);

        var segment = organization.Segment("List");
        Assert.AreEqual(SegmentType.Static, segment.Type());
        Assert.AreEqual(3, segment[SegmentTable.MemberCount]);
        CollectionAssert.AreEqual(people.Order().ToArray(), organization.SnapshotInForce(segment.Id));
        StringAssert.Contains(organization.Result(connection), "\"List\": 1 of its 4 members are no rows of contact any more.");
    }

    [TestMethod]
    public void Sync_BehaviourQuery_IsKeptAsSnapshotAndToldWhy()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        var people = organization.CreateContacts(2);
        organization.CreateOutbound("Readers", "INTERACTION(EmailOpened, contact_contactid).HAVING(COUNT() > 3)", people);
        var connection = organization.Connect(SegmentSource.OutboundMarketing);

        organization.Sync(connection);

        var segment = organization.Segment("Readers");
        Assert.AreEqual(SegmentType.Static, segment.Type());
        Assert.AreEqual(SegmentStatus.ReadyToUse, segment.Status());
        Assert.AreEqual(2, segment[SegmentTable.MemberCount]);
        StringAssert.Contains(segment.GetAttributeValue<string>(SegmentTable.LastError), "kept as a snapshot");
        StringAssert.Contains(organization.Result(connection), "\"Readers\": its query is not translated. Behavior: INTERACTION");
    }

    [TestMethod(DisplayName = "A segment whose members nobody knows is in error, not empty")]
    public void Sync_BehaviourQueryWithoutMembers_IsInError()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        organization.CreateOutbound("Readers", "INTERACTION(EmailOpened, contact_contactid).HAVING(COUNT() > 3)");

        organization.Sync(organization.Connect(SegmentSource.OutboundMarketing));

        Assert.AreEqual(SegmentStatus.Error, organization.Segment("Readers").Status());
        Assert.IsFalse(organization.Segment("Readers").Contains(SegmentTable.MemberCount));
    }

    [TestMethod]
    public void Sync_CompoundSegment_AsksForItsParts()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        organization.CreateContacts(3, "Ulm");
        var list = organization.CreateContacts(2, "Bonn");
        // the parts come after what is built on them, as sources give them in any order
        var all = organization.CreateOutbound("All", "SEGMENT(x)", type: Compound);
        var ulm = organization.CreateOutbound("Ulm", "PROFILE(contact).FILTER(address1_city == 'Ulm')");
        var bonn = organization.CreateOutbound("Bonn", members: list, type: Static);
        organization.Update("msdyncrm_segment", all, "msdyncrm_segmentquery", $"SEGMENT(SEGMENT_CRM_ID_{ulm:N}) UNION SEGMENT(SEGMENT_CRM_ID_{bonn:N})");
        var connection = organization.Connect(SegmentSource.OutboundMarketing);

        organization.Sync(connection);

        Assert.AreEqual(SegmentType.Dynamic, organization.Segment("All").Type(), organization.Result(connection));
        Assert.AreEqual(5, organization.Segment("All")[SegmentTable.MemberCount]);
        Assert.AreEqual(2, organization.Count(SegmentReferenceTable.LogicalName));
    }

    [TestMethod]
    public void Sync_Twice_ChangesNothing()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        Fill(organization);
        var connection = organization.Connect(SegmentSource.OutboundMarketing);
        organization.Sync(connection);
        var before = organization.Versions();

        organization.Sync(connection);

        Assert.AreEqual(before, organization.Versions());
        StringAssert.StartsWith(organization.Result(connection), "5 segments: 0 new, 0 changed, 0 stopped, 5 unchanged; members of 0 written.");
        Assert.AreEqual(SourceConnectionStatus.Ready, organization.ConnectionStatus(connection));
    }

    [TestMethod]
    public void Sync_ChangedSegment_IsChanged()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        var people = organization.CreateContacts(3, "Ulm");
        var list = organization.CreateOutbound("List", members: people, type: Static);
        var ulm = organization.CreateOutbound("Ulm", "PROFILE(contact).FILTER(address1_city == 'Ulm')");
        var connection = organization.Connect(SegmentSource.OutboundMarketing);
        organization.Sync(connection);
        organization.Update("msdyncrm_segment", list, "msdyncrm_segmentmemberids", $"[\"crm{people[0]}\"]");
        organization.Update("msdyncrm_segment", ulm, "msdyncrm_segmentquery", "PROFILE(contact).FILTER(address1_city == 'Bonn')");
        organization.Update("msdyncrm_segment", ulm, "msdyncrm_segmentname", "Bonn");

        organization.Sync(connection);

        Assert.AreEqual(1, organization.Segment("List")[SegmentTable.MemberCount]);
        Assert.HasCount(1, organization.MemberRows(organization.Segment("List").Id));
        Assert.AreEqual(0, organization.Segment("Bonn")[SegmentTable.MemberCount]);
        StringAssert.StartsWith(organization.Result(connection), "2 segments: 0 new, 1 changed");
    }

    [TestMethod]
    public void Sync_SegmentThatDisappears_IsStoppedAndItsJourneysNamed()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        var source = organization.CreateOutbound("Ulm", "PROFILE(contact).FILTER(address1_city == 'Ulm')");
        var connection = organization.Connect(SegmentSource.OutboundMarketing);
        organization.Sync(connection);
        var segment = organization.Segment("Ulm").Id;
        organization.CreateJourney(JourneyText.With(segment), "Welcome");
        organization.Service.Delete("msdyncrm_segment", source);

        organization.Sync(connection);

        Assert.AreEqual(SegmentStatus.Stopped, organization.ReadSegment(segment).Status());
        StringAssert.Contains(organization.Result(connection), "\"Ulm\": stopped, because the source has it no longer. It is used by 1 journey: \"Welcome\" (entry).");
    }

    [TestMethod]
    [DataRow(Draft, SegmentStatus.Draft)]
    [DataRow(Live, SegmentStatus.ReadyToUse)]
    [DataRow(SourceStopped, SegmentStatus.Stopped)]
    [DataRow(SourceError, SegmentStatus.Error)]
    public void Sync_StatusOfTheSource_IsTheStatus(int status, SegmentStatus expected)
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        organization.CreateOutbound("Ulm", "PROFILE(contact).FILTER(address1_city == 'Ulm')", status: status);
        var connection = organization.Connect(SegmentSource.OutboundMarketing);

        organization.Sync(connection);

        Assert.AreEqual(expected, organization.Segment("Ulm").Status());
        var version = organization.Segment("Ulm").RowVersion;
        organization.Sync(connection);
        Assert.AreEqual(version, organization.Segment("Ulm").RowVersion);
    }

    [TestMethod]
    public void Sync_Template_MakesTheAddress()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        var key = organization.CreateOutbound("Ulm", "PROFILE(contact).FILTER(address1_city == 'Ulm')");

        organization.Sync(organization.Connect(SegmentSource.OutboundMarketing, "https://marketing.example/segments/{key}"));

        Assert.AreEqual($"https://marketing.example/segments/{key:D}", organization.Segment("Ulm")[SegmentTable.SourceUrl]);
    }

    [TestMethod]
    public void Sync_SegmentOfMissingTable_HoldsNoOtherUp()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        var strange = organization.CreateOutbound("Strange", members: [], type: Static);
        organization.Update("msdyncrm_segment", strange, "msdyncrm_segmenttargetprofiletypename", "new_person");
        organization.CreateOutbound("Ulm", "PROFILE(contact).FILTER(address1_city == 'Ulm')");
        var connection = organization.Connect(SegmentSource.OutboundMarketing);

        organization.Sync(connection);

        Assert.HasCount(1, organization.Segments());
        StringAssert.Contains(organization.Result(connection), "\"Strange\": not in the list. NonExistingTable: The entity type \"new_person\"");
    }

    [TestMethod]
    public void Sync_WithoutTheSourcesTables_SaysSoAndFailsNothing()
    {
        using var organization = new Organization();
        var connection = organization.Connect(SegmentSource.OutboundMarketing);

        var job = organization.QueueSync(connection);
        organization.DrainJobs();

        Assert.AreEqual(SourceConnectionStatus.Error, organization.ConnectionStatus(connection));
        StringAssert.StartsWith(organization.Result(connection), "Not available: this environment has no table msdyncrm_segment.");
        Assert.AreEqual(JobStatus.Done, organization.ReadJob(job).StatusOf());
    }

    [TestMethod]
    public void Sync_SegmentsBuiltHere_IsRefused()
    {
        using var organization = new Organization();

        StringAssert.Contains(
            Organization.Refusal(RefusalCode.SourceUnavailable, () => organization.QueueSync(organization.Connect(SegmentSource.RealTimeMarketing))), "are built here");
    }

    [TestMethod]
    public void Sync_WhileOneIsUnderWay_IsThatOne()
    {
        using var organization = new Organization(SolutionFiles.WithSources);
        var connection = organization.Connect(SegmentSource.OutboundMarketing);

        Assert.AreEqual(organization.QueueSync(connection), organization.QueueSync(connection));
        Assert.AreEqual(SourceConnectionStatus.Synchronizing, organization.ConnectionStatus(connection));
    }

    internal static void Fill(Organization organization)
    {
        var people = organization.CreateContacts(4, "Ulm");
        var ulm = organization.CreateOutbound("Ulm", "PROFILE(contact).FILTER(address1_city == 'Ulm')");
        var list = organization.CreateOutbound("List", members: people[..2], type: Static);
        organization.CreateOutbound("Readers", "INTERACTION(EmailOpened, contact_contactid).HAVING(COUNT() > 3)", people[1..3]);
        organization.CreateOutbound("Rest", $"SEGMENT(SEGMENT_CRM_ID_{ulm:N}) EXCEPT SEGMENT(SEGMENT_CRM_ID_{list:N})", type: Compound);
        organization.CreateOutbound("Old", members: people, status: SourceStopped, type: Static);
    }
}
