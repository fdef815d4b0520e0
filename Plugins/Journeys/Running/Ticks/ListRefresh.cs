using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Jobs;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Membership;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>Where the segments of a journey are too many for one query, keeps the lists fresh that stand for some of them.</summary>
internal sealed class ListRefresh
{
    private readonly IOrganizationService _system;
    private readonly EnvironmentVariables _variables;

    internal ListRefresh(IOrganizationService system, EnvironmentVariables variables)
    {
        _system = system;
        _variables = variables;
    }

    /// <summary>Queues a refresh of lists that are missing, or half as old as the journey allows. No request where none is needed.</summary>
    internal void Queue(JourneyWork work)
    {
        if (work.Lists.Count == 0)
            return;
        var oldest = work.Now - TimeSpan.FromMinutes((work.Journey.MaxStaleness ?? _variables.MaxStalenessMinutes) / 2.0);
        var queue = new JobQueue(_system);
        foreach (var list in work.Lists.Where(list => !list.IsListed || list.EvaluatedOn < oldest))
            if (queue.ActiveJob(JobKind.RefreshSegment, new EntityReference(SegmentTable.LogicalName, list.Id)) == null)
            {
                var segment = StoredSegment.Read(_system, list.Id);
                queue.Queue([SegmentJobs.Refresh(new EntityReference(SegmentTable.LogicalName, segment.Id), segment.Name, segment.Version)]);
            }
    }
}
