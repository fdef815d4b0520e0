using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Tests.Scenarios.Members;

/// <summary>People, segments and what is stored of their members.</summary>
internal static class MemberScenario
{
    /// <summary>Everybody with a city.</summary>
    internal const string WithCity = "<fetch><entity name='contact'><filter><condition attribute='address1_city' operator='not-null' /></filter></entity></fetch>";

    internal static Guid[] CreateContacts(this Organization organization, int count, string? city = null)
    {
        var ids = new List<Guid>();
        foreach (var batch in Enumerable.Range(0, count).Chunk(1000))
        {
            var rows = batch.Select(number => new Entity("contact") { ["lastname"] = $"Person {number}", ["address1_city"] = city }).ToList();
            var response = (CreateMultipleResponse)organization.Service.Execute(new CreateMultipleRequest { Targets = new EntityCollection(rows) { EntityName = "contact" } });
            ids.AddRange(response.Ids);
        }

        return [.. ids];
    }

    internal static Guid CreateStatic(this Organization organization, string name = "List", string entityType = "contact") =>
        organization.CreateWith(name, SegmentType.Static, null, entityType);

    internal static Guid CreateDynamic(this Organization organization, string query = WithCity, string name = "People with a city") =>
        organization.CreateWith(name, SegmentType.Dynamic, query, "contact");

    internal static int AddMembers(this Organization organization, Guid segmentId, string? kind = null, params Guid[] ids) =>
        (int)organization.Service.Execute(MembersRequest(SegmentMembersMessage.Add, segmentId, kind, ids))[SegmentMembersMessage.Count];

    internal static int RemoveMembers(this Organization organization, Guid segmentId, string? kind = null, params Guid[] ids) =>
        (int)organization.Service.Execute(MembersRequest(SegmentMembersMessage.Remove, segmentId, kind, ids))[SegmentMembersMessage.Count];

    internal static OrganizationRequest MembersRequest(string message, Guid segmentId, string? kind, IEnumerable<Guid> ids) => new(message)
    {
        [SegmentMembersMessage.SegmentId] = segmentId,
        [SegmentMembersMessage.MemberIds] = ids.Select(id => id.ToString("D")).ToArray(),
        [SegmentMembersMessage.Kind] = kind,
    };

    internal static Guid QueueRefresh(this Organization organization, Guid segmentId) => (Guid)organization.Service.Execute(
        new OrganizationRequest(RefreshSegmentMessage.UniqueName) { [RefreshSegmentMessage.SegmentId] = segmentId })[RefreshSegmentMessage.JobId];

    internal static int ProcessDueWork(this Organization organization) =>
        (int)organization.Service.Execute(new OrganizationRequest(ProcessDueWorkMessage.UniqueName))[ProcessDueWorkMessage.QueuedCount];

    internal static Entity ReadSegment(this Organization organization, Guid segmentId) => organization.Service.Retrieve(SegmentTable.LogicalName, segmentId, new ColumnSet(true));

    internal static Entity ReadJob(this Organization organization, Guid jobId) => organization.Service.Retrieve(JobTable.LogicalName, jobId, new ColumnSet(true));

    internal static JobStatus StatusOf(this Entity job) => (JobStatus)job.GetAttributeValue<OptionSetValue>(JobTable.StatusCode).Value;

    internal static IReadOnlyList<Entity> Jobs(this Organization organization, JobKind kind)
    {
        var query = new QueryExpression(JobTable.LogicalName) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(JobTable.Kind, ConditionOperator.Equal, (int)kind);
        query.AddOrder(CommonColumns.CreatedOn, OrderType.Ascending);
        return organization.Service.RetrieveMultiple(query).Entities;
    }

    /// <summary>The snapshot in force: what readers see.</summary>
    internal static Guid[] SnapshotInForce(this Organization organization, Guid segmentId) => organization.MemberRows(segmentId)
        .Where(row => row.GetAttributeValue<int?>(SegmentMemberTable.Generation) == organization.ReadSegment(segmentId).GetAttributeValue<int?>(SegmentTable.Generation))
        .Where(row => row.Contains(SegmentMemberTable.Generation))
        .Select(row => row.GetAttributeValue<EntityReference>(SegmentMemberTable.MemberId).Id).Order().ToArray();

    internal static IReadOnlyList<Entity> MemberRows(this Organization organization, Guid segmentId)
    {
        var query = new QueryExpression(SegmentMemberTable.LogicalName) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(SegmentMemberTable.SegmentId, ConditionOperator.Equal, segmentId);
        return Plugins.Runtime.PagedQuery.RetrieveAll(organization.Service, query).ToList();
    }

    private static Guid CreateWith(this Organization organization, string name, SegmentType type, string? query, string entityType) =>
        organization.Service.Create(new Entity(SegmentTable.LogicalName)
        {
            [SegmentTable.Name] = name,
            [SegmentTable.EntityType] = entityType,
            [SegmentTable.Type] = new OptionSetValue((int)type),
            [SegmentTable.Query] = query,
            [SegmentTable.StatusCode] = new OptionSetValue((int)SegmentStatus.ReadyToUse),
        });
}
