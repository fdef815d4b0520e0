using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.Membership;

/// <summary>What is stored of a segment, as far as its members depend on it.</summary>
public sealed class StoredSegment
{
    private static readonly ColumnSet Columns = new(
        SegmentTable.Name, SegmentTable.EntityType, SegmentTable.Source, SegmentTable.Type, SegmentTable.Query, SegmentTable.Generation,
        SegmentTable.MemberCount, SegmentTable.StateCode, SegmentTable.StatusCode, SegmentTable.OwnerId, CommonColumns.CreatedBy, CommonColumns.Version);

    private readonly Entity _row;

    private StoredSegment(Entity row) => _row = row;

    /// <summary>Id.</summary>
    public Guid Id => _row.Id;

    /// <summary>Name.</summary>
    public string Name => _row.GetAttributeValue<string>(SegmentTable.Name);

    /// <summary>Table of the members.</summary>
    public string EntityType => _row.GetAttributeValue<string>(SegmentTable.EntityType);

    /// <summary>Where the segment comes from.</summary>
    public SegmentSource Source => Choice<SegmentSource>(SegmentTable.Source) ?? SegmentSource.RealTimeMarketing;

    /// <summary>FetchXML; null where the segment has members by hand only.</summary>
    public string Query => _row.GetAttributeValue<string>(SegmentTable.Query) is { } query && !string.IsNullOrWhiteSpace(query) ? query : null;

    /// <summary>Generation of member rows in force; 0 before the first.</summary>
    public int Generation => _row.GetAttributeValue<int?>(SegmentTable.Generation) ?? 0;

    /// <summary>Members as last counted; null while never evaluated.</summary>
    public int? MemberCount => _row.GetAttributeValue<int?>(SegmentTable.MemberCount);

    /// <summary>Whether members follow from a query, be it live or at the last refresh.</summary>
    public bool IsEvaluated => Query != null || Generation > 0 || Choice<SegmentType>(SegmentTable.Type) == SegmentType.Dynamic;

    /// <summary>Whether member rows decide who is in it, not its query.</summary>
    public bool IsStatic => Choice<SegmentType>(SegmentTable.Type) == SegmentType.Static;

    /// <summary>Whether it is neither stopped nor expired.</summary>
    public bool IsActive => _row.GetAttributeValue<OptionSetValue>(SegmentTable.StateCode)?.Value == 0;

    /// <summary>Status reason.</summary>
    public SegmentStatus Status => Choice<SegmentStatus>(SegmentTable.StatusCode) ?? SegmentStatus.Draft;

    /// <summary>Version of the row that was read.</summary>
    public string Version => _row.RowVersion;

    /// <summary>The user whose rights decide which rows are members: the owner, or who created the segment where a team owns it, as nobody can act as a team.</summary>
    public Guid ReaderId => ActingUser.Of(_row);

    /// <summary>Reads a segment.</summary>
    /// <exception cref="Refusal">It does not exist, or this user may not read it.</exception>
    public static StoredSegment Read(IOrganizationService service, Guid segmentId)
    {
        var query = new QueryExpression(SegmentTable.LogicalName) { ColumnSet = Columns };
        query.Criteria.AddCondition(SegmentTable.Id, ConditionOperator.Equal, segmentId);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row
            ? new StoredSegment(row)
            : throw new Refusal(
                RefusalCode.NonExistingSegment, $"{segmentId:D} is a segment which does not exist or which you may not read. Choose another one.");
    }

    /// <summary>Writes columns, unless somebody has changed the row since it was read.</summary>
    public void Update(IOrganizationService service, IReadOnlyDictionary<string, object> columns)
    {
        var row = new Entity(SegmentTable.LogicalName, Id) { RowVersion = Version };
        foreach (var column in columns)
            row[column.Key] = column.Value;
        service.Execute(new UpdateRequest { Target = row, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
    }

    private T? Choice<T>(string column)
        where T : struct =>
        _row.GetAttributeValue<OptionSetValue>(column) is { } choice ? (T)(object)choice.Value : null;
}
