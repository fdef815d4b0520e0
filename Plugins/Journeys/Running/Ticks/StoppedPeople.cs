using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>The people of a journey that somebody stopped leave it where they stand.</summary>
internal sealed class StoppedPeople
{
    private readonly IOrganizationService _system;
    private readonly RunningJourney _journey;

    internal StoppedPeople(IOrganizationService system, RunningJourney journey)
    {
        _system = system;
        _journey = journey;
    }

    /// <summary>Lets them leave: 2 requests for each 1,000.</summary>
    /// <returns>Whether nobody is left; otherwise the time is up.</returns>
    internal bool Leave(IWorkProgress progress)
    {
        var query = new QueryExpression(ParticipantTable.LogicalName) { ColumnSet = new ColumnSet(ParticipantTable.Id), TopCount = BulkWriting.BatchSize };
        query.Criteria.AddCondition(ParticipantTable.JourneyId, ConditionOperator.Equal, _journey.Id);
        query.Criteria.AddCondition(ParticipantTable.StateCode, ConditionOperator.Equal, 0);
        while (_system.RetrieveMultiple(query).Entities is { Count: > 0 } people)
        {
            _system.UpdateAll(ParticipantTable.LogicalName, people.Select(person => Stopped(person, progress)).ToList());
            if (progress.Budget.IsSpent)
                return false;
        }

        return true;
    }

    private static Entity Stopped(Entity person, IWorkProgress progress) => new(ParticipantTable.LogicalName, person.Id)
    {
        [ParticipantTable.StateCode] = new OptionSetValue(1),
        [ParticipantTable.StatusCode] = new OptionSetValue((int)ParticipantStatus.Stopped),
        [ParticipantTable.ExitedOn] = progress.Now,
        [ParticipantTable.DueOn] = null,
    };
}
