using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Audiences.Explanation;

/// <summary>One time that a person went, or goes, through a journey.</summary>
internal sealed class Participation
{
    private static readonly ColumnSet Columns = new(
        ParticipantTable.Occurrence, ParticipantTable.Tile, ParticipantTable.Way, ParticipantTable.DueOn, ParticipantTable.EnteredOn, ParticipantTable.ExitedOn, ParticipantTable.LeftOn,
        ParticipantTable.ExitSegmentId, ParticipantTable.Detail, ParticipantTable.StateCode, ParticipantTable.StatusCode);

    private readonly Entity _row;

    private Participation(Entity row) => _row = row;

    /// <summary>Whether the person is on the way.</summary>
    internal bool IsActive => _row.GetAttributeValue<OptionSetValue>(ParticipantTable.StateCode)?.Value == 0;

    /// <summary>Which time of a journey that repeats.</summary>
    internal int Occurrence => _row.GetAttributeValue<int?>(ParticipantTable.Occurrence) ?? 0;

    /// <summary>Whether the person was seen outside the audience since, so that coming back is entering again.</summary>
    internal bool HasLeftAudience => _row.Contains(ParticipantTable.LeftOn);

    internal ParticipantStatus Status => (ParticipantStatus)(_row.GetAttributeValue<OptionSetValue>(ParticipantTable.StatusCode)?.Value ?? (int)ParticipantStatus.InProgress);

    /// <summary>Status in the caller's language.</summary>
    internal string StatusLabel => _row.FormattedValues.TryGetValue(ParticipantTable.StatusCode, out var label) ? label : Status.ToString();

    /// <summary>Where the person stands, or stood last.</summary>
    internal string Tile => _row.GetAttributeValue<string>(ParticipantTable.Tile);

    /// <summary>The choices the person took, as stored.</summary>
    internal string Way => _row.GetAttributeValue<string>(ParticipantTable.Way);

    internal DateTime? EnteredOn => _row.GetAttributeValue<DateTime?>(ParticipantTable.EnteredOn);

    internal DateTime? ExitedOn => _row.GetAttributeValue<DateTime?>(ParticipantTable.ExitedOn);

    internal DateTime? DueOn => _row.GetAttributeValue<DateTime?>(ParticipantTable.DueOn);

    internal string Detail => _row.GetAttributeValue<string>(ParticipantTable.Detail);

    internal Guid? ExitSegmentId => _row.GetAttributeValue<EntityReference>(ParticipantTable.ExitSegmentId)?.Id;

    /// <summary>All of a person, the latest first: one request.</summary>
    internal static IReadOnlyList<Participation> Read(IOrganizationService caller, Guid journeyId, Guid personId)
    {
        var query = new QueryExpression(ParticipantTable.LogicalName) { ColumnSet = Columns };
        query.Criteria.AddCondition(ParticipantTable.JourneyId, ConditionOperator.Equal, journeyId);
        query.Criteria.AddCondition(ParticipantTable.MemberId, ConditionOperator.Equal, personId);
        query.AddOrder(ParticipantTable.Occurrence, OrderType.Descending);
        return caller.RetrieveMultiple(query).Entities.Select(row => new Participation(row)).ToList();
    }
}
