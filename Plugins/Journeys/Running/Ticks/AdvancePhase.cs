using System.Linq;
using Segmentation.Plugins.Audiences;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>Who is due goes on.</summary>
internal sealed class AdvancePhase : ITickPhase
{
    /// <inheritdoc />
    public string Name => "advance";

    /// <inheritdoc />
    public bool Run(TickWork tick)
    {
        // jobs of an earlier tick still work on those who are due: they would be found again
        if (tick.Turn.Position.Page == 1 && PeopleJobsUnderWay.Are(tick, JobKind.Advance, JobKind.Enter))
            return true;
        var query = ParticipantQuery.Of(
            tick.Journey, Parts.Compare(ParticipantTable.StateCode, "eq", "0"), Parts.Compare(ParticipantTable.DueOn, "le", ParticipantQuery.Text(tick.Now)));
        return tick.EachPage(
            tick.Work.System, query, ParticipantTable.Id, batches => tick.Queue.Queue(batches.Select(people => PeopleJobs.Advance(tick.Journey, tick.TickId, people)).ToList()));
    }
}
