using System;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Runtime;

/// <summary>
/// Tells whether a write is part of a job that is being run. It believes no flag of the write: the request around it must be the asynchronous run of
/// that very job, as the platform hands it down in ParentContext.
/// </summary>
public static class JobOrigin
{
    private const int Asynchronous = 1;

    /// <summary>Whether a source is being synchronised: it owns its segments, so that rules for those who edit them do not bind it.</summary>
    public static bool IsSynchronization(IPluginExecutionContext context) => IsWithin(context, job => KindOf(job) == JobKind.SyncSource);

    /// <summary>Whether a journey is being run: people enter it, move through it or leave it.</summary>
    public static bool IsRunOfJourney(IPluginExecutionContext context, Guid journeyId) => IsWithin(
        context,
        job => KindOf(job) is JobKind.Tick or JobKind.Enter or JobKind.Advance or JobKind.Suppress
            && job.GetAttributeValue<EntityReference>(JobTable.JourneyId)?.Id == journeyId);

    private static bool IsWithin(IPluginExecutionContext context, Func<Entity, bool> isAsked)
    {
        for (var request = context.ParentContext; request != null; request = request.ParentContext)
            if (request.Mode == Asynchronous && request.MessageName == Messages.Create && request.PrimaryEntityName == JobTable.LogicalName)
                return request.InputParameters.TryGetValue("Target", out var target) && target is Entity job && isAsked(job);
        return false;
    }

    private static JobKind? KindOf(Entity job) => (JobKind?)job.GetAttributeValue<OptionSetValue>(JobTable.Kind)?.Value;
}
