using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Jobs;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Segments;

/// <summary>Segments that ask for each other, and what they are asked.</summary>
internal static class SegmentScenario
{
    internal static string Query(params string[] parts) => QueryOf("contact", parts);

    internal static string QueryOf(string table, params string[] parts) => $"<fetch><entity name='{table}'><filter>{string.Concat(parts)}</filter></entity></fetch>";

    internal static string City(string city) => $"<condition attribute='address1_city' operator='eq' value='{city}' />";

    internal static string In(Guid segmentId, string type = "any", string to = "contactid") =>
        $"<link-entity name='seg_segmentmember' from='seg_memberid' to='{to}' link-type='{type}'><filter><condition attribute='seg_segmentid' operator='eq' value='{segmentId}' /></filter></link-entity>";

    internal static string NotIn(Guid segmentId) => In(segmentId, "not any");

    internal static Guid CreateAsking(this Organization organization, string name, params Guid[] segmentIds) =>
        organization.CreateDynamic(Query([.. segmentIds.Select(id => In(id))]), name);

    internal static void UpdateQuery(this Organization organization, Guid segmentId, string? query) =>
        organization.Service.Update(new Entity(SegmentTable.LogicalName, segmentId) { [SegmentTable.Query] = query });

    internal static void SetState(this Organization organization, Guid segmentId, int state, SegmentStatus status) => organization.Service.Update(new Entity(SegmentTable.LogicalName, segmentId)
    {
        [SegmentTable.StateCode] = new OptionSetValue(state),
        [SegmentTable.StatusCode] = new OptionSetValue((int)status),
    });

    /// <summary>Names of the segments that a segment's query asks for, as the index says.</summary>
    internal static string[] References(this Organization organization, Guid segmentId)
    {
        var query = new QueryExpression(SegmentReferenceTable.LogicalName) { ColumnSet = new ColumnSet(SegmentReferenceTable.Name) };
        query.Criteria.AddCondition(SegmentReferenceTable.SegmentId, ConditionOperator.Equal, segmentId);
        return organization.Service.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<string>(SegmentReferenceTable.Name)).Order(StringComparer.Ordinal).ToArray();
    }

    internal static Preview Preview(this Organization organization, Guid? segmentId = null, string? query = null, string? entityType = null, IOrganizationService? by = null)
    {
        var request = new OrganizationRequest(PreviewSegmentMessage.UniqueName) { [PreviewSegmentMessage.Query] = query, [PreviewSegmentMessage.EntityType] = entityType };
        if (segmentId != null)
            request[PreviewSegmentMessage.SegmentId] = segmentId.Value;
        var response = (by ?? organization.Service).Execute(request);
        return new Preview((int)response[PreviewSegmentMessage.Count], (bool)response[PreviewSegmentMessage.IsExact], (string)response[PreviewSegmentMessage.Sample]);
    }

    internal static void Publish(this Organization organization, Guid segmentId) =>
        organization.Service.Execute(new OrganizationRequest(PublishSegmentMessage.Publish) { [PublishSegmentMessage.SegmentId] = segmentId });

    internal static void Stop(this Organization organization, Guid segmentId) =>
        organization.Service.Execute(new OrganizationRequest(PublishSegmentMessage.Stop) { [PublishSegmentMessage.SegmentId] = segmentId });
}
