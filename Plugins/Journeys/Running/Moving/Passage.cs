using System;
using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.Actions;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.Moving;

/// <summary>
/// Moves people through as many tiles as they can pass, all of them tile by tile. Where they stand is written before anything is done that others see: cut
/// off anywhere and run again, they go the same way, and nothing is done twice.
/// </summary>
internal sealed class Passage
{
    private readonly JourneyDefinition _definition;
    private readonly PeopleSets _people;
    private readonly ITileActions _actions;
    private readonly ParticipantChanges _changes;
    private readonly TimeBudget _budget;
    private readonly DateTime _now;
    private readonly Dictionary<string, List<Traveller>> _standing = [];
    private readonly List<Traveller> _settled = [];

    internal Passage(JourneyDefinition definition, PeopleSets people, ITileActions actions, ParticipantChanges changes, TimeBudget budget, DateTime now)
    {
        _definition = definition;
        _people = people;
        _actions = actions;
        _changes = changes;
        _budget = budget;
        _now = now;
    }

    /// <summary>Why somebody stays at a tile whose action failed, by row of seg_participant.</summary>
    internal Dictionary<Guid, string> Failures { get; } = [];

    /// <summary>Moves travellers, those who have left already included: everything is written.</summary>
    /// <returns>The travellers where they stand now; without those whom somebody else moved meanwhile.</returns>
    internal IReadOnlyCollection<Traveller> Run(IEnumerable<Traveller> travellers)
    {
        foreach (var traveller in travellers)
            Stand(traveller);
        foreach (var tile in TileOrder.All(_definition))
            if (_standing.TryGetValue(tile.Id, out var here))
            {
                _standing.Remove(tile.Id);
                Pass(tile, here);
            }

        foreach (var traveller in _standing.Values.SelectMany(left => left))
            Settle(traveller, () => traveller.Leave(ParticipantStatus.Failed, $"The journey has no tile \"{traveller.Tile}\" any more."));
        _changes.Write(_settled);
        return _settled;
    }

    private void Pass(Tile tile, IReadOnlyList<Traveller> here)
    {
        switch (tile.Content)
        {
            case ExitTile:
                Settle(here, traveller => traveller.Leave(ParticipantStatus.Completed));
                break;
            case WaitTile wait:
                var waited = here.Where(traveller => traveller.Status == ParticipantStatus.Waiting).ToList();
                Settle(here.Except(waited), traveller => traveller.Wait(_now.AddMinutes(wait.Minutes ?? 0)));
                GoOn(tile, waited);
                break;
            case AttributeTile choice:
                Choose(choice, here);
                break;
            default:
                Act(tile, here);
                break;
        }
    }

    private void Choose(AttributeTile tile, IReadOnlyList<Traveller> here)
    {
        var left = here.ToList();
        foreach (var branch in tile.Branches)
        {
            if (left.Count == 0)
                return;
            var meeting = _people.Meeting(branch, left.Select(traveller => traveller.Member.Id).Distinct().ToList());
            Take(left.Where(traveller => meeting.Contains(traveller.Member.Id)), branch.Id, branch.Next);
            left.RemoveAll(traveller => meeting.Contains(traveller.Member.Id));
        }

        Take(left, null, tile.OtherNext);
    }

    private void Take(IEnumerable<Traveller> travellers, string branch, string next)
    {
        foreach (var traveller in travellers)
        {
            traveller.Choose(branch);
            traveller.GoTo(next);
            Stand(traveller);
        }
    }

    private void Act(Tile tile, IReadOnlyList<Traveller> here)
    {
        var most = _actions.MostAtOnce(tile);
        for (var start = 0; start < here.Count; start += Math.Min(most, here.Count))
        {
            var some = here.Skip(start).Take(most).ToList();
            // whoever is left stands here and is due: the next tick sees to it
            if (_budget.IsSpent)
            {
                _settled.AddRange(some);
                continue;
            }

            var done = Do(tile, _changes.WriteAndRead(some));
            GoOn(tile, done, isWritten: here.Count - start > most);
        }
    }

    private IReadOnlyList<Traveller> Do(Tile tile, IReadOnlyList<Traveller> ready)
    {
        if (ready.Count == 0)
            return ready;
        var failures = _actions.Do(tile, ready);
        foreach (var failure in failures)
            Failures[failure.Key] = failure.Value;
        _settled.AddRange(ready.Where(traveller => failures.ContainsKey(traveller.Id)));
        return ready.Where(traveller => !failures.ContainsKey(traveller.Id)).ToList();
    }

    private void GoOn(Tile tile, IReadOnlyCollection<Traveller> travellers, bool isWritten = false)
    {
        foreach (var traveller in travellers)
            traveller.GoTo(tile.Links[0].Target);
        foreach (var traveller in isWritten ? _changes.WriteAndRead(travellers) : travellers)
            Stand(traveller);
    }

    private void Stand(Traveller traveller)
    {
        if (traveller.HasLeft)
            _settled.Add(traveller);
        else if (traveller.Tile == null)
            Settle(traveller, () => traveller.Leave(ParticipantStatus.Completed));
        else if (_standing.TryGetValue(traveller.Tile, out var here))
            here.Add(traveller);
        else
            _standing[traveller.Tile] = [traveller];
    }

    private void Settle(IEnumerable<Traveller> travellers, Action<Traveller> how)
    {
        foreach (var traveller in travellers.ToList())
            Settle(traveller, () => how(traveller));
    }

    private void Settle(Traveller traveller, Action how)
    {
        how();
        _settled.Add(traveller);
    }
}
