using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Jobs;
using Segmentation.Plugins.Tests.Scenarios.Members;
using Segmentation.Plugins.Tests.Scenarios.Running;

namespace Segmentation.Plugins.Tests.Scenarios.LifeCycle;

/// <summary>A journey that could not run is not published, and everything that hinders it is said at once.</summary>
[TestClass]
public sealed class PublishRuleTests
{
    [TestMethod]
    public void Publish_EverythingThatHinders_IsSaidTogether()
    {
        using var organization = new Organization();
        var draft = organization.CreateSegment("Not ready");
        var journey = organization.CreateDraft(also: row =>
        {
            row[JourneyTable.Name] = " ";
            row[JourneyTable.Definition] = LifeCycleScenario.Definition(draft, """
                {"id":"t1","type":"wait","next":"t2"},{"id":"t2","type":"update","values":{"petname":"?"},"next":"t3"},{"id":"t3","type":"exit"}
                """);
            row[JourneyTable.StartOn] = null;
            row[JourneyTable.EndOn] = DateTime.UtcNow.AddDays(-1);
            row[JourneyTable.Frequency] = new OptionSetValue((int)JourneyFrequency.Repeating);
        });

        var lines = Organization.Refusal(RefusalCode.EmptyJourneyName, () => organization.Do(JourneyLifeCycleMessage.Publish, journey)).Split('\n');

        string[] expected =
        [
            "EmptyJourneyName: seg_name is empty.", "InvalidStartTime: seg_starton is empty.", "InvalidFrequency: The journey repeats, but seg_repeatevery is empty.",
            "InvalidFrequency: The journey repeats, but seg_repeatunit is empty.", "InvalidTimeRange: seg_endon is ", "InvalidTile: $.actions[0].minutes is missing;",
            "SegmentNotReady: The segment \"Not ready\" at $.trigger.audience is a draft.", "InvalidTile: $.actions[1].values.petname is no column of contact;",
        ];
        Assert.HasCount(expected.Length, lines);
        for (var i = 0; i < expected.Length; i++)
            StringAssert.StartsWith(lines[i], expected[i]);
        Assert.AreEqual(JourneyStatus.Draft, organization.Read(journey).Status());
    }

    [TestMethod]
    public void Publish_WithoutAnAudience_IsRefusedWithItsPlace() => Refused(
        RefusalCode.MissingAudience, "MissingAudience: $.trigger.audience is missing. Choose the segment whose members enter the journey.",
        row => row[JourneyTable.Definition] = """{"version":1}""");

    [TestMethod]
    public void Publish_WithoutTiles_IsPossible()
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft(also: row => row[JourneyTable.Definition] = $$"""{"version":1,"trigger":{"audience":"{{organization.CreateDynamic()}}"} }""");

        organization.Do(JourneyLifeCycleMessage.Publish, journey);

        Assert.AreEqual(JourneyStatus.Live, organization.Read(journey).Status());
    }

    [TestMethod]
    public void Publish_StartThatHasPassed_IsRefused() => Refused(
        RefusalCode.InvalidStartTime, "InvalidStartTime: seg_starton is 2020-01-31 12:00 UTC, which has passed. Choose a start that is still to come.",
        row => row[JourneyTable.StartOn] = new DateTime(2020, 1, 31, 12, 0, 0, DateTimeKind.Utc));

    [TestMethod]
    public void Publish_StartThatPassedThisMinute_IsNow()
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft(also: row => row[JourneyTable.StartOn] = DateTime.UtcNow.AddMinutes(-1));

        organization.Do(JourneyLifeCycleMessage.Publish, journey);
    }

    [TestMethod]
    public void Publish_EndThatIsNotAfterTheStart_IsRefused() => Refused(
        RefusalCode.InvalidTimeRange, "InvalidTimeRange: seg_endon is 2999-01-01 00:00 UTC, which is not after seg_starton, 2999-01-01 00:00 UTC. Choose a later end, or none.",
        row => row[JourneyTable.StartOn] = row[JourneyTable.EndOn] = new DateTime(2999, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    [TestMethod]
    public void Publish_EndThatHasPassed_IsRefused() => Refused(
        RefusalCode.InvalidTimeRange, "InvalidTimeRange: seg_endon is 2020-02-01 00:00 UTC, which has passed, so that nobody would enter. Choose a later end, or none.",
        row =>
        {
            row[JourneyTable.StartOn] = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
            row[JourneyTable.EndOn] = new DateTime(2020, 2, 1, 0, 0, 0, DateTimeKind.Utc);
        });

    [TestMethod]
    public void Publish_UnknownTimeZone_IsRefused() => Refused(
        RefusalCode.InvalidFrequency, "InvalidFrequency: seg_timezone is 1234, which is no time zone of this environment. Choose another one.",
        row =>
        {
            row[JourneyTable.Frequency] = new OptionSetValue((int)JourneyFrequency.Repeating);
            row[JourneyTable.RepeatEvery] = 2;
            row[JourneyTable.RepeatUnit] = new OptionSetValue((int)RepeatUnit.Days);
            row[JourneyTable.TimeZone] = 1234;
        });

    [TestMethod]
    public void Publish_ExclusionOfASourceThatWasNeverSynchronised_IsRefused()
    {
        using var organization = new Organization();
        var outside = organization.CreateStatic("VIPs");
        organization.Write(store => store.Update(new Entity(SegmentTable.LogicalName, outside) { [SegmentTable.Source] = new OptionSetValue((int)SegmentSource.CustomerInsights) }));
        var journey = organization.CreateDraft(also: row => row[JourneyTable.Definition] = JourneyText.With(organization.CreateDynamic(), [outside]));

        Assert.AreEqual(
            "StaleSegment: The segment \"VIPs\" at $.trigger.exclusionSegments[0] is of Customer Insights, which no active connection has synchronised. Activate its connection, and synchronise it.",
            Organization.Refusal(RefusalCode.StaleSegment, () => organization.Do(JourneyLifeCycleMessage.Publish, journey)));
    }

    [TestMethod]
    public void Publish_SegmentsThatNoQueryHasRoomFor_AreRefreshedAsListsBeforeAnybodyEnters()
    {
        using var organization = new Organization();
        var exclusions = Enumerable.Range(0, 10)
            .Select(i => organization.CreateDynamic($"<fetch><entity name='contact'><filter>{Employer($"{i}")}{Employer($"not {i}")}</filter></entity></fetch>", $"Employees of {i}"))
            .ToArray();
        var journey = organization.CreateDraft(also: row => row[JourneyTable.Definition] = JourneyText.With(organization.CreateDynamic(), exclusions));

        organization.Do(JourneyLifeCycleMessage.Publish, journey);
        organization.DrainJobs();

        Assert.AreEqual(JourneyStatus.Held, organization.StatusOf(journey));
        Assert.IsNotEmpty(organization.Jobs(JobKind.RefreshSegment));
    }

    [TestMethod]
    public void Publish_TileOfAStoppedSegment_IsRefused()
    {
        using var organization = new Organization();
        var list = organization.CreateStatic("Called");
        var journey = organization.CreateDraft($$"""{"id":"t1","type":"segment","operation":"add","segmentId":"{{list}}","next":"t2"},{"id":"t2","type":"exit"}""");
        organization.Write(store => store.Update(new Entity(SegmentTable.LogicalName, list)
        {
            [SegmentTable.StateCode] = new OptionSetValue(1), [SegmentTable.StatusCode] = new OptionSetValue((int)SegmentStatus.Stopped),
        }));

        Assert.AreEqual(
            "SegmentNotReady: The segment \"Called\" at $.actions[0].segmentId is stopped. Publish it again, or choose another one.",
            Organization.Refusal(RefusalCode.SegmentNotReady, () => organization.Do(JourneyLifeCycleMessage.Publish, journey)));
    }

    private static string Employer(string name) =>
        $"<link-entity name='account' from='accountid' to='parentcustomerid' link-type='any'><filter><condition attribute='name' operator='eq' value='{name}'/></filter></link-entity>";

    private static void Refused(RefusalCode code, string expected, Action<Entity> change)
    {
        using var organization = new Organization();
        var journey = organization.CreateDraft(also: change);

        Assert.AreEqual(expected, Organization.Refusal(code, () => organization.Do(JourneyLifeCycleMessage.Publish, journey)));
    }
}
