using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Journeys.Schedule;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Definition;
using Segmentation.Plugins.Segments.Membership;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>What the phases of a tick work with.</summary>
internal sealed class TickWork
{
    private readonly IWorkProgress _progress;
    private readonly int _batchSize;

    internal TickWork(JourneyWork journey, JourneyTurn turn, JourneySchedule schedule, Guid tickId, int batchSize, IWorkProgress progress)
    {
        Work = journey;
        Turn = turn;
        Schedule = schedule;
        TickId = tickId;
        _batchSize = batchSize;
        _progress = progress;
        Queue = new JobQueue(journey.System);
    }

    internal JourneyWork Work { get; }

    internal RunningJourney Journey => Work.Journey;

    internal JourneyTurn Turn { get; }

    internal JourneySchedule Schedule { get; }

    internal Guid TickId { get; }

    internal JobQueue Queue { get; }

    internal DateTime Now => Work.Now;

    /// <summary>People of a pass that began in this tick, by column of seg_job.</summary>
    internal Dictionary<string, int> Counts { get; } = [];

    /// <summary>
    /// Reads a query page by page from where the ticks before have come to, and does something with the ids of each page, batch by batch; then stores where it
    /// stands. Run again after it was cut off, a page is done once more.
    /// </summary>
    /// <param name="reader">With whose rights.</param>
    /// <param name="query">Rows of any table.</param>
    /// <param name="primaryKey">Its primary key.</param>
    /// <param name="use">Gets the batches of a page.</param>
    /// <returns>Whether the last page is done; otherwise the time is up.</returns>
    internal bool EachPage(IOrganizationService reader, SegmentQuery query, string primaryKey, Action<IReadOnlyList<IReadOnlyList<Guid>>> use)
    {
        var pages = new MemberPages(reader, FetchWriter.Write(query), primaryKey);
        while (true)
        {
            var page = pages.Read(Turn.Position.Page, Turn.Position.Cookie);
            if (page.Entities.Count > 0)
                use(Batches(page.Entities));
            if (!page.MoreRecords)
                return true;
            Turn.Store(Turn.Position.After(page.PagingCookie), Now);
            if (_progress.Budget.IsSpent)
                return false;
        }
    }

    private IReadOnlyList<IReadOnlyList<Guid>> Batches(IReadOnlyList<Entity> rows) => Enumerable.Range(0, (rows.Count + _batchSize - 1) / _batchSize)
        .Select(batch => (IReadOnlyList<Guid>)rows.Skip(batch * _batchSize).Take(_batchSize).Select(row => row.Id).ToList())
        .ToList();
}
