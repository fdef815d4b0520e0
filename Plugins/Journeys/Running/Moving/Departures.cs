using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Audiences;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.Moving;

/// <summary>Who leaves a journey before anything more is done with them.</summary>
internal sealed class Departures
{
    private readonly PeopleSets _people;
    private readonly IReadOnlyList<Guid> _suppressions;

    internal Departures(PeopleSets people, AudienceRoles roles)
    {
        _people = people;
        _suppressions = roles.Suppressions;
    }

    /// <summary>Lets those leave who are in a suppression segment now: no request without one, 1 where nobody is, else 1 more for each further segment.</summary>
    internal void Suppress(IReadOnlyCollection<Traveller> travellers)
    {
        var left = Staying(travellers);
        if (_suppressions.Count == 0 || left.Count == 0)
            return;
        var suppressed = _people.Suppressed(MembersOf(left));
        foreach (var segment in _suppressions)
        {
            left = left.Where(traveller => !traveller.HasLeft && suppressed.Contains(traveller.Member.Id)).ToList();
            if (left.Count == 0)
                return;
            var members = _suppressions.Count == 1 ? suppressed : _people.In(segment, MembersOf(left));
            foreach (var traveller in left.Where(traveller => members.Contains(traveller.Member.Id)))
                traveller.Leave(ParticipantStatus.Suppressed, exitSegmentId: segment);
        }
    }

    /// <summary>Lets those leave whose row was deactivated or deleted: 1 request.</summary>
    internal void LeaveInactive(IReadOnlyCollection<Traveller> travellers)
    {
        var staying = Staying(travellers);
        if (staying.Count == 0)
            return;
        var active = _people.Active(MembersOf(staying));
        foreach (var traveller in staying.Where(traveller => !active.Contains(traveller.Member.Id)))
            traveller.Leave(ParticipantStatus.MemberInactive);
    }

    private static IReadOnlyList<Traveller> Staying(IEnumerable<Traveller> travellers) => travellers.Where(traveller => !traveller.HasLeft).ToList();

    private static IReadOnlyList<Guid> MembersOf(IEnumerable<Traveller> travellers) => travellers.Select(traveller => traveller.Member.Id).Distinct().ToList();
}
