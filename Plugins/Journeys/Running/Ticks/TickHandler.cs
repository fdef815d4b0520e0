using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Journeys.Schedule;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>
/// Tick: looks what is due in a journey, and queues jobs for it; it moves nobody itself. Where somebody's segments cannot be told now, it holds the journey
/// and says why; the first tick that finds nothing wrong lets it go on.
/// </summary>
internal sealed class TickHandler : IJobHandler
{
    private static readonly IReadOnlyList<ITickPhase> Phases = [new SuppressPhase(), new AdvancePhase(), new LeavePhase(), new EnterPhase()];

    private readonly IOrganizationService _system;
    private readonly Func<Guid, IOrganizationService> _serviceOf;
    private readonly EnvironmentVariables _variables;

    internal TickHandler(IOrganizationService system, Func<Guid, IOrganizationService> serviceOf, EnvironmentVariables variables)
    {
        _system = system;
        _serviceOf = serviceOf;
        _variables = variables;
    }

    /// <inheritdoc />
    public JobOutcome Run(JobSpec job, IWorkProgress progress)
    {
        var journey = RunningJourney.Read(_system, job.RequiredSubject.Id);
        if (journey is { Status: JourneyStatus.Stopped })
            return new StoppedPeople(_system, journey).Leave(progress) ? JobOutcome.Finished("The journey is stopped, and nobody is on the way any more.") : JobOutcome.Unfinished(job.State);
        if (journey is not { IsRunning: true })
            return JobOutcome.Finished(journey == null ? "The journey was deleted." : $"The journey is {journey.Status}.");
        if (JourneyTurn.Take(_system, journey, job.Id, progress.Now) is not { } turn)
            return JobOutcome.Finished("Another tick is at work.");
        try
        {
            return Run(job, journey, turn, progress);
        }
        catch (TurnLostException)
        {
            return JobOutcome.Finished("The journey was paused or stopped meanwhile, or another tick went on with it.");
        }
    }

    /// <inheritdoc />
    public void Fail(JobSpec job, string error) => new JourneyHold(_system).Hold(job.RequiredSubject.Id, error);

    private JobOutcome Run(JobSpec job, RunningJourney journey, JourneyTurn turn, IWorkProgress progress)
    {
        var schedule = ScheduleReader.Read(journey.Row, _system);
        var work = JourneyWork.Read(journey, _system, _serviceOf, _variables, progress);
        var hindrances = work.Hindrances.Concat(schedule.Problems).ToList();
        new ListRefresh(_system, _variables).Queue(work);
        if (hindrances.Count > 0)
        {
            turn.Release(turn.Position, row => JourneyHold.Write(row, string.Join("\n", hindrances)));
            return JobOutcome.Finished($"Held: {string.Join("\n", hindrances)}");
        }

        if (journey.Status == JourneyStatus.Held)
            turn.Store(turn.Position, progress.Now, JourneyHold.Lift);
        var tick = new TickWork(work, turn, schedule.Schedule, job.Id, _variables.BatchSize, progress);
        foreach (var phase in Phases.SkipWhile(phase => turn.ResumedPhase != null && phase.Name != turn.ResumedPhase))
        {
            turn.Begin(phase.Name);
            if (phase.Run(tick))
                continue;
            turn.Release(turn.Position);
            return JobOutcome.Unfinished(JsonObject.Empty);
        }

        var isCompleted = CompletionRule.IsMet(tick);
        turn.Release(TickPosition.Start, row =>
        {
            if (isCompleted)
                CompletionRule.Complete(row);
        });
        return JobOutcome.Finished(Evidence.Of(work), counts: tick.Counts);
    }
}
