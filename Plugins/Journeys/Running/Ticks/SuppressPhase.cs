using System.Linq;
using Segmentation.Plugins.Audiences;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>Who is on the way and in a suppression segment now leaves, wherever they stand.</summary>
internal sealed class SuppressPhase : ITickPhase
{
    /// <inheritdoc />
    public string Name => "suppress";

    /// <inheritdoc />
    public bool Run(TickWork tick)
    {
        var audience = tick.Work.Audience;
        if (audience.Roles.Suppressions.Count == 0)
            return true;
        var query = ParticipantQuery.Of(
            tick.Journey, Parts.Compare(ParticipantTable.StateCode, "eq", "0"), audience.AsLink(audience.Suppressed(), ParticipantTable.MemberId));
        // as SYSTEM: whom the owner cannot see in the segment leaves, too
        return tick.EachPage(
            tick.Work.System, query, ParticipantTable.Id, batches => tick.Queue.Queue(batches.Select(people => PeopleJobs.Suppress(tick.Journey, tick.TickId, people)).ToList()));
    }
}
