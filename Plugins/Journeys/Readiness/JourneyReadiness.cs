using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments.Composition;

namespace Segmentation.Plugins.Journeys.Readiness;

/// <summary>Whether the segments of a journey say, now, who is in them. Asked when it is published, at each tick and by each job: where they do not, nobody enters or moves.</summary>
public sealed class JourneyReadiness
{
    private readonly IOrganizationService _system;
    private readonly EnvironmentVariables _variables;
    private readonly DateTime _now;

    /// <summary>Asks as SYSTEM.</summary>
    public JourneyReadiness(IOrganizationService system, EnvironmentVariables variables, DateTime now)
    {
        _system = system;
        _variables = variables;
        _now = now;
    }

    /// <summary>What hinders; empty where nothing does. No request, or one where a segment of another source decides, and that for the environment variables where nobody has read them.</summary>
    /// <param name="definition">The journey.</param>
    /// <param name="maxStaleness">Minutes that the journey allows; null for those of the environment variable.</param>
    /// <param name="segments">Every segment it names, and every one those ask for.</param>
    public IReadOnlyList<Problem> Check(JourneyDefinition definition, int? maxStaleness, IReadOnlyDictionary<Guid, ResolvedSegment> segments)
    {
        var reached = ReachedSegment.Of(definition.Segments, segments);
        var problems = SegmentsReadyRule.Check(reached).ToList();
        if (reached.Any(one => one.Segment.Source != SegmentSource.RealTimeMarketing))
        {
            var longest = TimeSpan.FromMinutes(maxStaleness ?? _variables.MaxStalenessMinutes);
            problems.AddRange(new SegmentsFreshRule(SourceFreshness.Read(_system), longest, _now).Check(reached));
        }

        return problems;
    }
}
