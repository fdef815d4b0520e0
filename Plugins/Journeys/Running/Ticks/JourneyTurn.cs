using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>
/// The right of one tick to steer a journey, until its lease ends. Who is to have it, the row version decides; a user who pauses the journey takes it away.
/// </summary>
internal sealed class JourneyTurn
{
    // longer than the platform lets a plug-in live: whoever held it is dead by then
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);
    private const int Tries = 5;

    private readonly IOrganizationService _system;
    private readonly Guid _journeyId;
    private readonly Guid _tickId;

    private JourneyTurn(IOrganizationService system, Guid journeyId, Guid tickId, TickPosition position)
    {
        _system = system;
        _journeyId = journeyId;
        _tickId = tickId;
        Position = position;
        ResumedPhase = position.Phase;
    }

    /// <summary>Where the tick stands.</summary>
    internal TickPosition Position { get; private set; }

    /// <summary>The phase that an earlier tick has left to go on with; null where it was done.</summary>
    internal string ResumedPhase { get; }

    /// <summary>Goes on to a phase, from its beginning unless an earlier tick has left it.</summary>
    internal void Begin(string phase)
    {
        if (Position.Phase != phase)
            Position = Position.Enter(phase);
    }

    /// <summary>Takes the turn; null where another tick has it.</summary>
    /// <param name="system">SYSTEM.</param>
    /// <param name="journey">The journey as it was read.</param>
    /// <param name="tickId">The job that asks; run again after it was cut off, it goes on.</param>
    /// <param name="now">UTC.</param>
    internal static JourneyTurn Take(IOrganizationService system, RunningJourney journey, Guid tickId, DateTime now)
    {
        var position = journey.Position;
        if (journey.LeaseUntil > now && position.TickId is { } holder && holder != tickId)
            return null;
        var turn = new JourneyTurn(system, journey.Id, tickId, position.Of(tickId));
        return turn.Write(journey.Row.RowVersion, turn.Position, now + Lease, null) ? turn : null;
    }

    /// <summary>Stores where the tick stands, with other columns where they belong to it.</summary>
    /// <exception cref="TurnLostException">Another tick has the turn by now, or the journey does not run any more.</exception>
    internal void Store(TickPosition position, DateTime now, Action<Entity> also = null) => Change(position.Of(_tickId), now + Lease, also);

    /// <summary>Gives the turn back.</summary>
    /// <exception cref="TurnLostException">Another tick has the turn by now, or the journey does not run any more.</exception>
    internal void Release(TickPosition position, Action<Entity> also = null) => Change(position.Of(tickId: null), null, also);

    private void Change(TickPosition position, DateTime? leaseUntil, Action<Entity> also)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            var current = RunningJourney.Read(_system, _journeyId);
            if (current is not { IsRunning: true } || current.Position.TickId != _tickId)
                throw new TurnLostException();
            if (!Write(current.Row.RowVersion, position, leaseUntil, also))
                continue;
            Position = position;
            return;
        }

        throw new UnfinishedWorkException("The journey is being changed by others all the time.");
    }

    private bool Write(string rowVersion, TickPosition position, DateTime? leaseUntil, Action<Entity> also)
    {
        var row = new Entity(JourneyTable.LogicalName, _journeyId)
        {
            RowVersion = rowVersion,
            [JourneyTable.Cursor] = position.ToText(),
            [JourneyTable.LeaseUntil] = leaseUntil,
        };
        also?.Invoke(row);
        try
        {
            _system.Execute(new UpdateRequest { Target = row, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.IsVersionMismatch())
        {
            return false;
        }
    }
}
