using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.People;

/// <summary>
/// Writes where travellers are, unless somebody else has moved them since they were read: who was taken out of the journey meanwhile stays out. One request
/// for all of them; one for each where that is refused.
/// </summary>
internal sealed class ParticipantChanges
{
    private readonly IOrganizationService _system;
    private readonly ParticipantRows _rows;
    private readonly DateTime _now;

    internal ParticipantChanges(IOrganizationService system, ParticipantRows rows, DateTime now)
    {
        _system = system;
        _rows = rows;
        _now = now;
    }

    /// <summary>Writes the changes, after which nothing more is done with these travellers.</summary>
    /// <returns>Those that were written.</returns>
    internal IReadOnlyCollection<Traveller> Write(IEnumerable<Traveller> travellers)
    {
        var changed = travellers.Where(traveller => traveller.IsChanged).ToList();
        return changed.Count == 0 || All(changed) ? changed : changed.Where(Single).ToList();
    }

    /// <summary>Writes the changes, and reads the travellers again, who are to go on.</summary>
    /// <returns>Those that go on, as they are now; the others were moved by somebody else.</returns>
    internal IReadOnlyList<Traveller> WriteAndRead(IReadOnlyCollection<Traveller> travellers)
    {
        if (!travellers.Any(traveller => traveller.IsChanged))
            return travellers.ToList();
        var written = Write(travellers);
        var unchanged = travellers.Where(traveller => !traveller.IsChanged);
        return [.. unchanged, .. written.Count == 0 ? [] : _rows.OnTheWay(ParticipantTable.Id, written.Select(traveller => traveller.Id), dueBy: null)];
    }

    private bool All(IEnumerable<Traveller> travellers)
    {
        var rows = travellers.Select(traveller => traveller.ToChange(_now)).ToList();
        try
        {
            _system.Execute(new UpdateMultipleRequest
            {
                Targets = new EntityCollection(rows) { EntityName = ParticipantTable.LogicalName },
                ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
            });
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.IsVersionMismatch() || fault.IsNotFound())
        {
            return false;
        }
    }

    private bool Single(Traveller traveller)
    {
        try
        {
            _system.Execute(new UpdateRequest { Target = traveller.ToChange(_now), ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.IsVersionMismatch() || fault.IsNotFound())
        {
            return false;
        }
    }
}
