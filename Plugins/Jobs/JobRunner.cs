using System;
using System.Collections.Generic;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;

namespace Segmentation.Plugins.Jobs;

/// <summary>Runs a job: from queued to running, and on to done, failed or queued again.</summary>
public sealed class JobRunner
{
    private readonly IOrganizationService _system;
    private readonly JobHandlers _handlers;
    private readonly TimeBudget _budget;
    private readonly DateTime _now;
    private readonly int _depth;

    /// <summary>Runs jobs within this budget.</summary>
    /// <param name="system">SYSTEM.</param>
    /// <param name="handlers">What does the work.</param>
    /// <param name="budget">How long it may take.</param>
    /// <param name="now">The moment (UTC).</param>
    /// <param name="depth">Depth of the plug-in that runs them.</param>
    public JobRunner(IOrganizationService system, JobHandlers handlers, TimeBudget budget, DateTime now, int depth)
    {
        _system = system;
        _handlers = handlers;
        _budget = budget;
        _now = now;
        _depth = depth;
    }

    /// <summary>Runs a job; nothing happens when it is finished already.</summary>
    /// <exception cref="InvalidPluginExecutionException">It failed; its status says whether the platform shall try again.</exception>
    public void Run(Guid jobId)
    {
        if (StoredJob.Read(_system, jobId, _budget, _now) is not { IsWaiting: true } job)
            return;
        try
        {
            job.Start();
            Finish(job, _handlers.Of(job.Spec.Kind).Run(job.Spec, job));
        }
        catch (Refusal refusal)
        {
            throw GiveUp(job, (int)refusal.Code, refusal.Message);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw Fail(job, fault.Detail.ErrorCode, fault.Detail.Message);
        }
        catch (UnfinishedWorkException unfinished)
        {
            throw Fail(job, (int)RefusalCode.UnexpectedFailure, unfinished.Message);
        }
        catch (Exception failure) when (failure is not InvalidPluginExecutionException)
        {
            throw Fail(job, (int)RefusalCode.UnexpectedFailure, $"{RefusalCode.UnexpectedFailure}: {failure.GetType().Name}: {failure.Message}");
        }
    }

    private void Finish(StoredJob job, JobOutcome outcome)
    {
        IReadOnlyList<JobSpec> next = outcome.Rest == null ? outcome.Following : [job.Spec.Next(outcome.Rest)];
        if (outcome.IsPostponed || next.Count > 0 && _depth >= JobLimits.Depth)
        {
            // at the end, the next part has nothing left but to queue what follows
            job.HandOver(job.Spec.Next(outcome.Rest ?? job.Spec.State), outcome.Evidence);
            return;
        }

        // first what comes next, then the end of this one: cut off in between, it runs again and finds that all is there
        new JobQueue(_system).Queue(next);
        job.Finish(outcome.Evidence, outcome.Counts);
    }

    /// <summary>What a rule refuses will be refused again; anything else may pass, as a lock or a limit does.</summary>
    private InvalidPluginExecutionException Fail(StoredJob job, int code, string message)
    {
        if (Enum.IsDefined(typeof(RefusalCode), code) && code != (int)RefusalCode.UnexpectedFailure || !job.MayBeRetried)
            return GiveUp(job, code, message);
        job.AwaitRetry(message);
        return new InvalidPluginExecutionException(OperationStatus.Retry, code, message);
    }

    private InvalidPluginExecutionException GiveUp(StoredJob job, int code, string message)
    {
        if (job.Spec != null)
            TellSubject(job, message);
        job.Fail(message);
        return new InvalidPluginExecutionException(OperationStatus.Failed, code, message);
    }

    private void TellSubject(StoredJob job, string message)
    {
        try
        {
            _handlers.Of(job.Spec.Kind).Fail(job.Spec, message);
        }
        catch (Exception failure) when (failure is Refusal or FaultException<OrganizationServiceFault>)
        {
            // the row it was for is gone, or cannot be written: the job itself keeps the reason
        }
    }
}
