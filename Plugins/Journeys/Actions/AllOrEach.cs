using System;
using System.Collections.Generic;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys.Running.People;

namespace Segmentation.Plugins.Journeys.Actions;

/// <summary>
/// Does something for many at once and, where that is refused, for each alone: so one whom it is refused for does not hinder the others, and a table that
/// lacks the bulk message is served too. Jobs have no transaction, so that they may go on after a fault.
/// </summary>
internal static class AllOrEach
{
    /// <summary>Does it.</summary>
    /// <returns>For whom it failed, and why, by row of seg_participant.</returns>
    internal static IReadOnlyDictionary<Guid, string> Do(IReadOnlyList<Traveller> travellers, Action<IReadOnlyList<Traveller>> all, Action<Traveller> each)
    {
        var failures = new Dictionary<Guid, string>();
        try
        {
            all(travellers);
            return failures;
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            // which of them it was, each alone will tell
        }

        foreach (var traveller in travellers)
            try
            {
                each(traveller);
            }
            catch (FaultException<OrganizationServiceFault> fault)
            {
                failures[traveller.Id] = fault.Detail.Message;
            }

        return failures;
    }
}
