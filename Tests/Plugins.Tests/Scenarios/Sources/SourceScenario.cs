using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Scenarios.Members;

namespace Segmentation.Plugins.Tests.Scenarios.Sources;

/// <summary>Rows of other marketing applications, and what becomes of them.</summary>
internal static class SourceScenario
{
    internal const int Live = 192350001, Draft = 192350000, SourceStopped = 192350002, SourceError = 192350005;
    internal const int Dynamic = 192350000, Static = 192350001, Compound = 192350002;

    internal static Guid Connect(this Organization organization, SegmentSource source, string? template = null) => organization.Service.Create(new Entity(SourceConnectionTable.LogicalName)
    {
        [SourceConnectionTable.Name] = source.ToString(),
        [SourceConnectionTable.Source] = new OptionSetValue((int)source),
        [SourceConnectionTable.BuilderUrl] = template,
    });

    internal static Guid CreateOutbound(this Organization organization, string name, string? query = null, IEnumerable<Guid>? members = null, int status = Live, int type = Dynamic) =>
        organization.Service.Create(new Entity("msdyncrm_segment")
        {
            ["msdyncrm_segmentname"] = name,
            ["msdyncrm_segmentquery"] = query,
            ["msdyncrm_segmenttype"] = new OptionSetValue(type),
            ["msdyncrm_segmentmemberids"] = members == null ? null : $"[{string.Join(",", members.Select(id => $"\"crm{id:D}\""))}]",
            ["statuscode"] = new OptionSetValue(status),
        });

    internal static void Update(this Organization organization, string table, Guid id, string column, object? value) => organization.Service.Update(new Entity(table, id) { [column] = value });

    /// <summary>A profile that is in these segments, with the contact that refers to it.</summary>
    internal static Guid? CreateProfile(this Organization organization, string customerId, string segments, bool withContact = true)
    {
        var profile = organization.Service.Create(new Entity("msdynci_customerprofile") { ["msdynci_customerid"] = customerId });
        organization.Service.Create(new Entity("msdynci_segmentmembership")
        {
            ["msdynci_customerid"] = customerId,
            ["msdynci_segmentmembershiptype"] = "Customer",
            ["msdynci_segments"] = segments,
            ["msdynci_identifier"] = customerId,
        });
        return withContact
            ? organization.Service.Create(new Entity("contact")
            {
                ["lastname"] = customerId,
                ["msdynci_lookupfield_customerprofile"] = new EntityReference("msdynci_customerprofile", profile),
            })
            : null;
    }

    internal static Guid QueueSync(this Organization organization, Guid connectionId) => (Guid)organization.Service.Execute(
        new OrganizationRequest(SyncSourceMessage.UniqueName) { [SyncSourceMessage.SourceConnectionId] = connectionId })[SyncSourceMessage.JobId];

    internal static void Sync(this Organization organization, Guid connectionId)
    {
        organization.QueueSync(connectionId);
        organization.DrainJobs();
    }

    internal static string Result(this Organization organization, Guid connectionId) =>
        organization.Service.Retrieve(SourceConnectionTable.LogicalName, connectionId, new ColumnSet(SourceConnectionTable.Result)).GetAttributeValue<string>(SourceConnectionTable.Result);

    internal static SourceConnectionStatus ConnectionStatus(this Organization organization, Guid connectionId) => (SourceConnectionStatus)organization.Service
        .Retrieve(SourceConnectionTable.LogicalName, connectionId, new ColumnSet(SourceConnectionTable.StatusCode)).GetAttributeValue<OptionSetValue>(SourceConnectionTable.StatusCode).Value;

    internal static Entity Segment(this Organization organization, string name) => organization.Segments().Single(row => row.GetAttributeValue<string>(SegmentTable.Name) == name);

    internal static IReadOnlyList<Entity> Segments(this Organization organization) =>
        organization.Service.RetrieveMultiple(new QueryExpression(SegmentTable.LogicalName) { ColumnSet = new ColumnSet(true) }).Entities;

    internal static SegmentStatus Status(this Entity segment) => (SegmentStatus)segment.GetAttributeValue<OptionSetValue>(SegmentTable.StatusCode).Value;

    internal static SegmentType Type(this Entity segment) => (SegmentType)segment.GetAttributeValue<OptionSetValue>(SegmentTable.Type).Value;

    /// <summary>What a user sees of the segments and their members.</summary>
    internal static string Picture(this Organization organization) => string.Join("\n", organization.Segments()
        .OrderBy(row => row.GetAttributeValue<string>(SegmentTable.Name), StringComparer.Ordinal)
        .Select(row => $"{row[SegmentTable.Name]}: {row.Status()}, {row.Type()}, {row.GetAttributeValue<int?>(SegmentTable.MemberCount)} "
            + $"{string.Join(",", organization.MemberRows(row.Id).Select(member => member.GetAttributeValue<EntityReference>(SegmentMemberTable.MemberId).Name).Order(StringComparer.Ordinal))}"
            + $" in force {organization.SnapshotInForce(row.Id).Length}"));

    /// <summary>Versions of everything a synchronisation may write but its connection.</summary>
    internal static string Versions(this Organization organization) =>
        string.Join(" ", organization.Segments().Select(row => row.RowVersion).Order(StringComparer.Ordinal))
        + " / " + string.Join(" ", organization.Segments().SelectMany(row => organization.MemberRows(row.Id)).Select(row => row.RowVersion).Order(StringComparer.Ordinal));
}
