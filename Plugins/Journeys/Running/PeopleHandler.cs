using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Journeys.Running.Moving;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running;

/// <summary>
/// Works for some people of a journey. What decides about them is read anew, so that nothing is done that is not right any more when the job runs; where
/// that cannot be said, nothing is done.
/// </summary>
internal abstract class PeopleHandler : IJobHandler
{
    private readonly IOrganizationService _system;
    private readonly Func<Guid, IOrganizationService> _serviceOf;
    private readonly EnvironmentVariables _variables;

    private protected PeopleHandler(IOrganizationService system, Func<Guid, IOrganizationService> serviceOf, EnvironmentVariables variables)
    {
        _system = system;
        _serviceOf = serviceOf;
        _variables = variables;
    }

    /// <inheritdoc />
    public JobOutcome Run(JobSpec job, IWorkProgress progress)
    {
        var journey = RunningJourney.Read(_system, job.RequiredSubject.Id);
        if (journey is null or { Status: JourneyStatus.Draft or JourneyStatus.Stopped or JourneyStatus.Completed })
            return JobOutcome.Finished(journey == null ? "The journey was deleted." : $"The journey is {journey.Status}.");
        if (!journey.IsRunning)
            return Hindered(job, $"The journey is {journey.Status}.");
        var work = JourneyWork.Read(journey, _system, _serviceOf, _variables, progress);
        if (work.Hindrances.Count > 0)
            return Hindered(job, string.Join("\n", work.Hindrances));

        var counts = new Dictionary<string, int>();
        var movement = Move(work, Travellers(work, job, counts));
        if (movement.Failures.Count > 0)
            throw Unfinished(work, movement, progress);
        foreach (var count in movement.Counts)
            counts[count.Key] = count.Value;
        return JobOutcome.Finished(Evidence.Of(work), counts: counts);
    }

    /// <inheritdoc />
    public void Fail(JobSpec job, string error)
    {
        // people stand where they stood; those whom an action failed for were told so one by one
    }

    /// <summary>What becomes of the job while the journey does not go on: people are due, and the next tick finds them.</summary>
    private protected virtual JobOutcome Hindered(JobSpec job, string reason) => JobOutcome.Finished(reason);

    private protected virtual Movement Move(JourneyWork work, IReadOnlyList<Traveller> travellers) => work.Move(travellers);

    /// <summary>The people to work for, as they are now.</summary>
    private protected abstract IReadOnlyList<Traveller> Travellers(JourneyWork work, JobSpec job, Dictionary<string, int> counts);

    /// <summary>An action failed for some. It is tried again; the last time, these people leave with the reason, and nobody waits for them.</summary>
    private static UnfinishedWorkException Unfinished(JourneyWork work, Movement movement, IWorkProgress progress)
    {
        if (!progress.MayBeRetried)
        {
            var failed = work.Rows.OnTheWay(ParticipantTable.Id, movement.Failures.Keys, dueBy: null);
            foreach (var traveller in failed)
                traveller.Leave(ParticipantStatus.Failed, movement.Failures[traveller.Id]);
            work.Changes.Write(failed);
        }

        return new UnfinishedWorkException($"{movement.Failures.Count} of {movement.People} people could not go on. {movement.Failures.First().Value}");
    }
}
