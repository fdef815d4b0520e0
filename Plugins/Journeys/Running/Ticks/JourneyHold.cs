using System;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>Holds a journey: nobody enters or moves until the reason is gone.</summary>
internal sealed class JourneyHold
{
    private readonly IOrganizationService _system;

    internal JourneyHold(IOrganizationService system) => _system = system;

    /// <summary>Holds a journey that runs.</summary>
    internal void Hold(Guid journeyId, string reason)
    {
        if (RunningJourney.Read(_system, journeyId) is not { IsRunning: true })
            return;
        var row = new Entity(JourneyTable.LogicalName, journeyId);
        Write(row, reason);
        _system.Update(row);
    }

    /// <summary>Writes the reason into a row to be updated.</summary>
    internal static void Write(Entity row, string reason)
    {
        row[JourneyTable.StatusCode] = new OptionSetValue((int)JourneyStatus.Held);
        row[JourneyTable.HoldReason] = reason.Length <= JourneyTable.HoldReasonLength ? reason : reason.Substring(0, JourneyTable.HoldReasonLength - 1) + "…";
    }

    /// <summary>Lets the journey go on, in a row to be updated.</summary>
    internal static void Lift(Entity row)
    {
        row[JourneyTable.StatusCode] = new OptionSetValue((int)JourneyStatus.Live);
        row[JourneyTable.HoldReason] = null;
    }
}
