using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.People;

/// <summary>Rows of seg_participant of a journey. Their ids follow from what they say, so that nobody enters twice.</summary>
internal sealed class ParticipantRows
{
    private static readonly ColumnSet Columns = new(
        ParticipantTable.MemberId, ParticipantTable.Tile, ParticipantTable.Way, ParticipantTable.StatusCode, ParticipantTable.DueOn, CommonColumns.Version);

    private readonly IOrganizationService _system;
    private readonly Guid _journeyId;

    internal ParticipantRows(IOrganizationService system, Guid journeyId)
    {
        _system = system;
        _journeyId = journeyId;
    }

    /// <summary>Id of the row of a person in an occurrence.</summary>
    internal static Guid IdOf(Guid journeyId, int occurrence, Guid memberId) =>
        DeterministicId.Of($"{ParticipantTable.LogicalName} {journeyId:D} {occurrence} {memberId:D}");

    /// <summary>Those of these rows, or of these people, who are on the way; at most <see cref="PagedQuery.MostValues"/>. One request.</summary>
    /// <param name="column">What the ids are of: the row or the person.</param>
    /// <param name="ids">At least one.</param>
    /// <param name="dueBy">Only who goes on by then; null: all.</param>
    internal IReadOnlyList<Traveller> OnTheWay(string column, IEnumerable<Guid> ids, DateTime? dueBy)
    {
        var query = Of(Columns);
        query.Criteria.AddCondition(column, ConditionOperator.In, ids.Cast<object>().ToArray());
        query.Criteria.AddCondition(ParticipantTable.StateCode, ConditionOperator.Equal, 0);
        if (dueBy != null)
            query.Criteria.AddCondition(ParticipantTable.DueOn, ConditionOperator.LessEqual, dueBy.Value);
        return _system.RetrieveMultiple(query).Entities.Select(row => new Traveller(row)).ToList();
    }

    /// <summary>The latest occurrence in which each of these people took part. One request for each 5,000 rows.</summary>
    internal IReadOnlyDictionary<Guid, int> LatestOccurrences(IEnumerable<Guid> memberIds)
    {
        var query = Of(new ColumnSet(ParticipantTable.MemberId, ParticipantTable.Occurrence));
        query.Criteria.AddCondition(ParticipantTable.MemberId, ConditionOperator.In, memberIds.Cast<object>().ToArray());
        return _system.RetrieveAll(query)
            .GroupBy(row => row.GetAttributeValue<EntityReference>(ParticipantTable.MemberId).Id)
            .ToDictionary(rows => rows.Key, rows => rows.Max(row => row.GetAttributeValue<int?>(ParticipantTable.Occurrence) ?? 0));
    }

    /// <summary>Whether anybody is on the way. One request.</summary>
    internal bool IsAnybodyOnTheWay()
    {
        var query = Of(new ColumnSet(ParticipantTable.Id));
        query.TopCount = 1;
        query.Criteria.AddCondition(ParticipantTable.StateCode, ConditionOperator.Equal, 0);
        return _system.RetrieveMultiple(query).Entities.Count > 0;
    }

    /// <summary>Creates rows; those that are there already stay as they are.</summary>
    /// <returns>How many are new.</returns>
    internal int Create(IReadOnlyList<Entity> rows)
    {
        var created = rows;
        try
        {
            _system.CreateAll(ParticipantTable.LogicalName, rows);
        }
        catch (System.ServiceModel.FaultException<OrganizationServiceFault> fault) when (fault.IsDuplicate())
        {
            // another run of the same job was here
            var existing = _system.Existing(ParticipantTable.LogicalName, ParticipantTable.Id, rows.Select(row => row.Id).ToList());
            created = rows.Where(row => !existing.Contains(row.Id)).ToList();
            _system.CreateAll(ParticipantTable.LogicalName, created);
        }

        return created.Count;
    }

    private QueryExpression Of(ColumnSet columns)
    {
        var query = new QueryExpression(ParticipantTable.LogicalName) { ColumnSet = columns };
        query.Criteria.AddCondition(ParticipantTable.JourneyId, ConditionOperator.Equal, _journeyId);
        return query;
    }
}
