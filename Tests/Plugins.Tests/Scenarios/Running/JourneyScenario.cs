using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Jobs;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Running;

/// <summary>Journeys that run, and what became of their people.</summary>
internal static class JourneyScenario
{
    /// <summary>A journey that is live from now on.</summary>
    internal static Guid Publish(this Organization organization, string definition, JourneyFrequency frequency = JourneyFrequency.OneTime, Action<Entity>? also = null)
    {
        var journey = new Entity(JourneyTable.LogicalName)
        {
            [JourneyTable.Name] = "Journey",
            [JourneyTable.Definition] = definition,
            [JourneyTable.Frequency] = new OptionSetValue((int)frequency),
            [JourneyTable.StartOn] = organization.Clock.Now.AddMinutes(-1),
        };
        also?.Invoke(journey);
        var id = organization.Service.Create(journey);
        organization.SetStatus(id, JourneyStatus.Live);
        return id;
    }

    /// <summary>Comes to a status as a refresh that failed, or one that succeeded, would bring it.</summary>
    internal static void SetSegmentStatus(this Organization organization, Guid segmentId, SegmentStatus status) => organization.Service.Update(
        new Entity(SegmentTable.LogicalName, segmentId) { [SegmentTable.StatusCode] = new OptionSetValue((int)status) });

    /// <summary>The scheduler comes by, and everything that it finds is done.</summary>
    internal static void Tick(this Organization organization)
    {
        organization.ProcessDueWork();
        organization.DrainJobs();
    }

    /// <summary>Queues a tick, whatever the journey's status.</summary>
    internal static void QueueTick(this Organization organization, Guid journeyId)
    {
        var row = organization.Journey(journeyId);
        new Plugins.Jobs.JobQueue(organization.Service).Queue([Plugins.Jobs.JourneyJobs.Tick(row.ToEntityReference(), "Journey", row.RowVersion)]);
    }

    internal static JourneyStatus StatusOf(this Organization organization, Guid journeyId) =>
        (JourneyStatus)organization.Journey(journeyId).GetAttributeValue<OptionSetValue>(JourneyTable.StatusCode).Value;

    internal static Entity Journey(this Organization organization, Guid journeyId) =>
        organization.Service.Retrieve(JourneyTable.LogicalName, journeyId, new ColumnSet(true));

    internal static IReadOnlyList<Entity> Participants(this Organization organization, Guid journeyId)
    {
        var query = new QueryExpression(ParticipantTable.LogicalName) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(ParticipantTable.JourneyId, ConditionOperator.Equal, journeyId);
        return organization.Service.RetrieveAll(query).ToList();
    }

    /// <summary>The people in a status.</summary>
    internal static HashSet<Guid> Those(this Organization organization, Guid journeyId, ParticipantStatus status) => organization.Participants(journeyId)
        .Where(row => row.Status() == status).Select(row => row.Member()).ToHashSet();

    internal static HashSet<Guid> Those(this Organization organization, Guid journeyId) => organization.Participants(journeyId).Select(row => row.Member()).ToHashSet();

    internal static ParticipantStatus Status(this Entity participant) => (ParticipantStatus)participant.GetAttributeValue<OptionSetValue>(ParticipantTable.StatusCode).Value;

    internal static Guid Member(this Entity participant) => participant.GetAttributeValue<EntityReference>(ParticipantTable.MemberId).Id;

    internal static IReadOnlyList<Entity> Tasks(this Organization organization)
    {
        var query = new QueryExpression("task") { ColumnSet = new ColumnSet("subject", "regardingobjectid", "ownerid") };
        return organization.Service.RetrieveAll(query).ToList();
    }

    internal static void AreSame(IEnumerable<Guid> expected, IEnumerable<Guid> actual, string? message = null) =>
        CollectionAssert.AreEquivalent(expected.ToList(), actual.ToList(), message);
}
