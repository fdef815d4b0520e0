using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.Moving;

/// <summary>What came of moving some people.</summary>
internal sealed class Movement
{
    internal Movement(int people, IReadOnlyCollection<Traveller> travellers, IReadOnlyDictionary<Guid, string> failures)
    {
        People = people;
        Travellers = travellers;
        Failures = failures;
    }

    /// <summary>How many there were.</summary>
    internal int People { get; }

    /// <summary>Where they stand now; without those whom somebody else moved meanwhile.</summary>
    internal IReadOnlyCollection<Traveller> Travellers { get; }

    /// <summary>Why some stay at a tile whose action failed, by row of seg_participant.</summary>
    internal IReadOnlyDictionary<Guid, string> Failures { get; }

    /// <summary>Numbers for the job.</summary>
    internal Dictionary<string, int> Counts => new()
    {
        [JobTable.MovedCount] = Travellers.Count(traveller => !traveller.HasLeft && !Failures.ContainsKey(traveller.Id)),
        [JobTable.CompletedCount] = Number(ParticipantStatus.Completed),
        [JobTable.SuppressedCount] = Number(ParticipantStatus.Suppressed),
        [JobTable.FailedCount] = Failures.Count + Number(ParticipantStatus.Failed),
    };

    private int Number(ParticipantStatus status) => Travellers.Count(traveller => traveller.Status == status);
}
