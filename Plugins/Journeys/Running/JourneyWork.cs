using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Audiences;
using Segmentation.Plugins.Journeys.Actions;
using Segmentation.Plugins.Journeys.Readiness;
using Segmentation.Plugins.Journeys.Running.Moving;
using Segmentation.Plugins.Journeys.Running.People;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Segments;
using Segmentation.Plugins.Segments.Composition;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Journeys.Running;

/// <summary>A journey with what decides about its people at this moment, for one run of a job.</summary>
internal sealed class JourneyWork
{
    private readonly IWorkProgress _progress;
    private readonly MetadataTableCatalog _catalog;

    private JourneyWork(RunningJourney journey, Audience audience, IOrganizationService system, IOrganizationService owner, MetadataTableCatalog catalog, IWorkProgress progress)
    {
        Journey = journey;
        Audience = audience;
        System = system;
        Owner = owner;
        _catalog = catalog;
        _progress = progress;
        People = new PeopleSets(audience, system, owner);
        Rows = new ParticipantRows(system, journey.Id);
    }

    internal RunningJourney Journey { get; }

    internal Audience Audience { get; }

    internal IOrganizationService System { get; }

    /// <summary>The service with the rights of the journey's owner.</summary>
    internal IOrganizationService Owner { get; }

    internal PeopleSets People { get; }

    internal ParticipantRows Rows { get; }

    internal DateTime Now => _progress.Now;

    /// <summary>Why nobody may enter or move now; empty where nothing hinders.</summary>
    internal IReadOnlyList<Problem> Hindrances { get; private set; } = [];

    /// <summary>
    /// Reads what decides: 1 request for all segments, 1 for each level of segments they ask for, 2 for members by hand, 1 for the table, 1 where segments of other
    /// sources decide. Where something hinders, the queries of the audience are not to be made.
    /// </summary>
    /// <exception cref="Refusal">The journey cannot be run as it is.</exception>
    internal static JourneyWork Read(RunningJourney journey, IOrganizationService system, Func<Guid, IOrganizationService> serviceOf, EnvironmentVariables variables, IWorkProgress progress)
    {
        var catalog = new MetadataTableCatalog(system);
        var audience = new AudienceReader(new SegmentResolver(system), catalog).Read(journey.Definition);
        var hindrances = new JourneyReadiness(system, variables, progress.Now).Check(journey.Definition, journey.MaxStaleness, audience.Segments);
        var lists = hindrances.Count > 0 ? [] : Materialisation.Needed(audience, AudienceQueries.Of(journey.Definition));
        var missing = lists.Where(segment => !segment.IsListed).ToList();
        return new JourneyWork(journey, missing.Count > 0 ? audience : audience.Materialised(lists.Select(segment => segment.Id).ToList()), system, serviceOf(journey.UserId), catalog, progress)
        {
            Hindrances = [.. hindrances, .. missing.Select(MissingList)],
            Lists = lists,
        };
    }

    /// <summary>Dynamic segments of which lists are needed, because everything written out is larger than a query may be.</summary>
    internal IReadOnlyList<ResolvedSegment> Lists { get; private set; } = [];

    /// <summary>Lets travellers leave who must, and moves the others as far as they can; everything is written.</summary>
    /// <returns>Where they stand now, and what failed.</returns>
    internal Movement Move(IReadOnlyList<Traveller> travellers)
    {
        var departures = new Departures(People, Audience.Roles);
        departures.LeaveInactive(travellers);
        departures.Suppress(travellers);
        var passage = new Passage(
            Journey.Definition, People, new TileActions(new ActionContext(Journey.Id, Audience.Table, _catalog, Owner, System)), Changes, _progress.Budget, Now);
        return new Movement(travellers.Count, passage.Run(travellers), passage.Failures);
    }

    internal ParticipantChanges Changes => new(System, Rows, Now);

    private static Problem MissingList(ResolvedSegment segment) => new(
        RefusalCode.SegmentNotReady,
        $"The journey's segments are too many for one query, so that \"{segment.Name}\" is needed as a list of members. It is being refreshed; the journey goes on by itself.");
}
