using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys.Running;
using Segmentation.Plugins.Journeys.Running.Ticks;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments;
using Segmentation.Plugins.Segments.Membership;
using Segmentation.Plugins.Segments.Tables;
using Segmentation.Plugins.Sources;

namespace Segmentation.Plugins.Jobs;

/// <summary>Which class does which kind of job.</summary>
public sealed class JobHandlers
{
    private readonly IReadOnlyDictionary<JobKind, IJobHandler> _handlers;

    /// <summary>The handlers there are.</summary>
    /// <param name="system">SYSTEM.</param>
    /// <param name="serviceOf">The service with a user's rights.</param>
    /// <param name="variables">What an administrator may set.</param>
    public JobHandlers(IOrganizationService system, Func<Guid, IOrganizationService> serviceOf, EnvironmentVariables variables) => _handlers = new Dictionary<JobKind, IJobHandler>
    {
        [JobKind.RefreshSegment] = new RefreshSegmentHandler(system, new SegmentRefresh(system, serviceOf, new ComposedQueries(new SegmentResolver(system), new MetadataTableCatalog(system)))),
        [JobKind.SyncSource] = new SyncSourceHandler(system, new SegmentSources(system)),
        [JobKind.Tick] = new TickHandler(system, serviceOf, variables),
        [JobKind.Enter] = new EnterHandler(system, serviceOf, variables),
        [JobKind.Advance] = new AdvanceHandler(system, serviceOf, variables),
        [JobKind.Suppress] = new SuppressHandler(system, serviceOf, variables),
        [JobKind.CleanUp] = new CleanUpHandler(system),
    };

    /// <summary>The handler of a kind.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public IJobHandler Of(JobKind kind) => _handlers.TryGetValue(kind, out var handler)
        ? handler
        : throw new Refusal(RefusalCode.UnknownJob, $"{JobTable.Kind} is {kind}, which this version does not run. It runs: {string.Join(", ", _handlers.Keys)}.");
}
