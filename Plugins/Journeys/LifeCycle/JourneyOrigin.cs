using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>
/// Tells whether a write of a journey is part of leading it through its life: of a call of the custom APIs for that very journey, or of a job that runs it.
/// It believes no flag of the write, but the request around it.
/// </summary>
internal static class JourneyOrigin
{
    private static readonly string[] LifeCycle =
    [
        JourneyLifeCycleMessage.Publish, JourneyLifeCycleMessage.Pause, JourneyLifeCycleMessage.Resume, JourneyLifeCycleMessage.Stop, JourneyLifeCycleMessage.Run,
    ];

    internal static bool IsLifeCycle(IPluginExecutionContext write)
    {
        for (var request = write.ParentContext; request != null; request = request.ParentContext)
            if (LifeCycle.Contains(request.MessageName)
                && request.InputParameters.TryGetValue(JourneyLifeCycleMessage.JourneyId, out var id) && id is Guid journeyId && journeyId == write.PrimaryEntityId)
                return true;
        return JobOrigin.IsRunOfJourney(write, write.PrimaryEntityId);
    }
}
