using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Jobs;

/// <summary>All that is due at a moment.</summary>
public sealed class DueWork
{
    private readonly IOrganizationService _system;
    private readonly DateTime _now;

    /// <summary>Looks as SYSTEM.</summary>
    public DueWork(IOrganizationService system, DateTime now)
    {
        _system = system;
        _now = now;
    }

    /// <summary>Queues it: work that is left first, then what has waited longest.</summary>
    /// <returns>How many jobs were queued.</returns>
    public int Queue()
    {
        var left = new LeftWork(_system, _now);
        var rows = left.Read();
        var jobs = rows.Select(LeftWork.NextOf)
            .Concat(new DueJourneys(_system).Read())
            .Concat(new DueRefreshes(_system, _now).Read())
            .Concat(new DueSynchronizations(_system, _now).Read())
            .Concat(CleaningUp())
            .Take(JobLimits.QueuedAtOnce)
            .ToList();
        var queued = new JobQueue(_system).Queue(jobs);
        foreach (var row in rows)
            left.Close(row);
        return queued;
    }

    private IEnumerable<JobSpec> CleaningUp() =>
        new[] { CleanUpHandler.OldJobs(_now, 1), CleanUpHandler.OldParticipants(_now, 1) }.Any(old => _system.RetrieveMultiple(old).Entities.Count > 0)
            ? [JobSpec.ForDay(JobKind.CleanUp, "Clean up: finished jobs and journeys", _now)]
            : [];
}
