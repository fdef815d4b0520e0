using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Audiences;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Journeys.LifeCycle.Rules;
using Segmentation.Plugins.Journeys.Readiness;
using Segmentation.Plugins.Journeys.Schedule;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Segments;
using Segmentation.Plugins.Segments.Tables;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>Finds everything that hinders a journey from running. A journey without tiles may run: people enter, and complete it at once.</summary>
internal sealed class PublicationCheck
{
    private readonly IOrganizationService _system;
    private readonly DateTime _now;
    private readonly TablesUntilFault _tables;
    private readonly List<Problem> _problems = new();

    /// <summary>Asks as SYSTEM: what runs does not depend on who publishes it.</summary>
    internal PublicationCheck(IOrganizationService system, DateTime now)
    {
        _system = system;
        _now = now;
        _tables = new TablesUntilFault(new MetadataTableCatalog(system));
    }

    /// <summary>What hinders; each once.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="isFirst">Whether it was never published.</param>
    internal IReadOnlyList<Problem> Find(JourneyRow journey, bool isFirst)
    {
        CheckRow(journey, isFirst);
        _problems.AddRange(journey.Reading.Problems.Select(problem => problem.ToProblem()));
        if (journey.Reading.Definition is { } definition)
            CheckDefinition(definition, journey.Row.GetAttributeValue<int?>(JourneyTable.MaxStaleness));
        return _problems.GroupBy(problem => problem.ToString()).Select(same => same.First()).ToList();
    }

    private void CheckRow(JourneyRow journey, bool isFirst)
    {
        if (string.IsNullOrWhiteSpace(journey.Name))
            _problems.Add(new Problem(RefusalCode.EmptyJourneyName, $"{JourneyTable.Name} is empty. Give the journey a name."));
        _problems.AddRange(ScheduleReader.Read(journey.Row, _system).Problems);
        if (isFirst)
            _problems.AddRange(FirstStartRule.Check(journey.Row.GetAttributeValue<DateTime?>(JourneyTable.StartOn), journey.Row.GetAttributeValue<DateTime?>(JourneyTable.EndOn), _now));
    }

    private void CheckDefinition(JourneyDefinition definition, int? maxStaleness)
    {
        _problems.AddRange(TilesSayWhatTheyDoRule.Check(definition));
        _problems.AddRange(CustomApiTilesRule.Check(definition, CustomApis.Read(_system, CustomApiTilesRule.NamesIn(definition))));
        if (definition.Audience == null)
            _problems.Add(new Problem(RefusalCode.MissingAudience, "$.trigger.audience is missing. Choose the segment whose members enter the journey."));
        else if (Attempt(() => new AudienceReader(new SegmentResolver(_system), _tables).Read(definition)) is { } audience)
            CheckPeople(definition, audience, maxStaleness);
    }

    /// <summary>Tables that may not exist are asked for last.</summary>
    private void CheckPeople(JourneyDefinition definition, Audience audience, int? maxStaleness)
    {
        _problems.AddRange(new JourneyReadiness(_system, new EnvironmentVariables(_system), _now).Check(definition, maxStaleness, audience.Segments));
        _problems.AddRange(SegmentTilesRule.Check(definition, audience.Segments));
        _problems.AddRange(UpdateTilesRule.Check(definition, audience.Table));

        var open = BranchesOf(definition).SelectMany(branch => BranchReader.Read(branch, audience.Table).Problems).ToList();
        _problems.AddRange(open);
        if (open.Count == 0)
            Attempt(() => Fitting(definition, audience));

        foreach (var problem in BranchFiltersRule.Check(definition, audience.Table, _tables))
        {
            _problems.Add(problem);
            if (_tables.IsCutOff)
                break;
        }

        _problems.AddRange(ActivityTilesRule.Check(definition, audience.Table, _tables));
    }

    /// <summary>Where lists help, running the journey makes them; refused is only what nothing helps.</summary>
    private static Audience Fitting(JourneyDefinition definition, Audience audience)
    {
        Materialisation.Needed(audience, AudienceQueries.Of(definition));
        return audience;
    }

    private static IEnumerable<Branch> BranchesOf(JourneyDefinition definition) =>
        definition.Tiles.Select(tile => tile.Content).OfType<AttributeTile>().SelectMany(tile => tile.Branches);

    private Audience Attempt(Func<Audience> read)
    {
        try
        {
            return read();
        }
        catch (Refusal refusal)
        {
            _problems.AddRange(refusal.Problems);
            return null;
        }
    }
}
