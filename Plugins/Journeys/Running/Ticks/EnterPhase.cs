using System;
using System.Linq;
using Segmentation.Plugins.Audiences.Requests;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Definition;

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
        var notYet = NotYetEntered.In(tick.Work, occurrence.Value);
        var gross = isUnderWay ? null : Gross(tick, notYet);
        var found = 0;
        var isDone = tick.EachPage(tick.Work.Owner, audience.Net(notYet), audience.Table.PrimaryKey, batches =>
        {
            tick.Queue.Queue(batches.Select(people => PeopleJobs.Enter(journey, occurrence.Value, wave, people)).ToList());
            found += batches.Sum(people => people.Count);
        });
        if (gross != null)
            tick.Counts[JobTable.GrossCount] = gross.Value;
        if (gross != null && isDone)
            tick.Counts[JobTable.ExcludedCount] = Math.Max(0, gross.Value - found);
        return isDone;
    }

    /// <summary>How many there are before exclusions, so that the record of the pass says whom they kept out; null where it is not known, or asked too often.</summary>
    private static int? Gross(TickWork tick, FilterPart notYet)
    {
        if (tick.Journey.Frequency == JourneyFrequency.OneTimeWithNewJoiners)
            return null;
        var counter = new PeopleCounter(tick.Work.Owner, tick.Work.Audience.Table);
        var count = counter.Count(tick.Work.Audience.Gross(notYet));
        return counter.IsExact ? count : null;
    }

    private static bool Begins(TickWork tick, int occurrence) => tick.Journey.Frequency == JourneyFrequency.OneTimeWithNewJoiners
        // people of the pass before are about to enter: they would be found again
        ? !PeopleJobsUnderWay.Are(tick, JobKind.Enter)
        : occurrence > tick.Journey.Occurrence;
}
