using System.Linq;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>
/// Who may enter enters. One pass over the audience for each occurrence, or a new one with each tick where new joiners enter, too. Pages are read with the
/// rights of the journey's owner: whom he cannot read does not enter.
/// </summary>
internal sealed class EnterPhase : ITickPhase
{
    /// <inheritdoc />
    public string Name => "enter";

    /// <inheritdoc />
    public bool Run(TickWork tick)
    {
        var journey = tick.Journey;
        var isUnderWay = tick.Turn.ResumedPhase == Name;
        var occurrence = isUnderWay ? journey.Occurrence : tick.Schedule.OccurrenceAt(tick.Now)?.Number;
        if (occurrence == null || (!isUnderWay && !Begins(tick, occurrence.Value)))
            return true;
        var wave = isUnderWay ? journey.Wave : journey.Wave + 1;
        if (!isUnderWay)
            tick.Turn.Store(tick.Turn.Position, tick.Now, row =>
            {
                row[JourneyTable.Occurrence] = occurrence;
                row[JourneyTable.Wave] = wave;
            });

        var audience = tick.Work.Audience;
        var query = audience.Net(NotYetEntered.In(tick.Work, occurrence.Value));
        return tick.EachPage(tick.Work.Owner, query, audience.Table.PrimaryKey, batches =>
        {
            tick.Queue.Queue(batches.Select(people => PeopleJobs.Enter(journey, occurrence.Value, wave, people)).ToList());
            tick.Count(JobTable.GrossCount, batches.Sum(people => people.Count));
        });
    }

    private static bool Begins(TickWork tick, int occurrence) => tick.Journey.Frequency == JourneyFrequency.OneTimeWithNewJoiners
        // people of the pass before are about to enter: they would be found again
        ? !PeopleJobsUnderWay.Are(tick, JobKind.Enter)
        : occurrence > tick.Journey.Occurrence;
}
