using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Running.Ticks;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.Running;

/// <summary>A journey as it is stored when a job works for it.</summary>
internal sealed class RunningJourney
{
    private static readonly ColumnSet Columns = new(
        JourneyTable.Name, JourneyTable.Definition, JourneyTable.Frequency, JourneyTable.RepeatEvery, JourneyTable.RepeatUnit, JourneyTable.AllowReentry,
        JourneyTable.StartOn, JourneyTable.EndOn, JourneyTable.TimeZone, JourneyTable.MaxStaleness, JourneyTable.Version, JourneyTable.Occurrence, JourneyTable.Wave,
        JourneyTable.Cursor, JourneyTable.LeaseUntil, JourneyTable.HoldReason, JourneyTable.StatusCode, JourneyTable.OwnerId, CommonColumns.CreatedBy, CommonColumns.Version);

    private readonly Lazy<JourneyDefinition> _definition;

    private RunningJourney(Entity row)
    {
        Row = row;
        _definition = new Lazy<JourneyDefinition>(() => DefinitionOf(row));
    }

    /// <summary>The row that was read.</summary>
    internal Entity Row { get; }

    internal Guid Id => Row.Id;

    internal EntityReference Reference => Row.ToEntityReference();

    internal string Name => Row.GetAttributeValue<string>(JourneyTable.Name);

    internal JourneyStatus Status => (JourneyStatus)Row.GetAttributeValue<OptionSetValue>(JourneyTable.StatusCode).Value;

    /// <summary>Whether people enter it and move through it, now or as soon as nothing hinders.</summary>
    internal bool IsRunning => Status is JourneyStatus.Live or JourneyStatus.Held;

    internal JourneyFrequency Frequency => (JourneyFrequency)(Row.GetAttributeValue<OptionSetValue>(JourneyTable.Frequency)?.Value ?? (int)JourneyFrequency.OneTime);

    /// <summary>Whether people who leave the audience and join it again enter again.</summary>
    internal bool AllowsReentry => Frequency == JourneyFrequency.OneTimeWithNewJoiners && Row.GetAttributeValue<bool?>(JourneyTable.AllowReentry) == true;

    internal int? MaxStaleness => Row.GetAttributeValue<int?>(JourneyTable.MaxStaleness);

    internal int Version => Row.GetAttributeValue<int?>(JourneyTable.Version) ?? 0;

    /// <summary>Number of the occurrence whose audience enters, or entered last; 0 before the first.</summary>
    internal int Occurrence => Row.GetAttributeValue<int?>(JourneyTable.Occurrence) ?? 0;

    /// <summary>Number of the pass over the audience that goes on, or was the last; 0 before the first.</summary>
    internal int Wave => Row.GetAttributeValue<int?>(JourneyTable.Wave) ?? 0;

    internal TickPosition Position => TickPosition.Of(Row.GetAttributeValue<string>(JourneyTable.Cursor));

    internal DateTime? LeaseUntil => Row.GetAttributeValue<DateTime?>(JourneyTable.LeaseUntil);

    /// <summary>With this user's rights people are found and acted on.</summary>
    internal Guid UserId => ActingUser.Of(Row);

    /// <summary>What it does.</summary>
    /// <exception cref="Refusal">It is unsound: somebody wrote it past the rules.</exception>
    internal JourneyDefinition Definition => _definition.Value;

    /// <summary>Reads a journey as SYSTEM; null where there is none any more. One request.</summary>
    internal static RunningJourney Read(IOrganizationService system, Guid journeyId)
    {
        var query = new QueryExpression(JourneyTable.LogicalName) { ColumnSet = Columns };
        query.Criteria.AddCondition(JourneyTable.Id, ConditionOperator.Equal, journeyId);
        return system.RetrieveMultiple(query).Entities.Select(row => new RunningJourney(row)).FirstOrDefault();
    }

    private static JourneyDefinition DefinitionOf(Entity row)
    {
        var reading = DefinitionReader.Read(row.GetAttributeValue<string>(JourneyTable.Definition) ?? JourneyDefinition.Empty);
        return reading.Problems.Count == 0 ? reading.Definition : throw new Refusal(reading.Problems.Select(problem => problem.ToProblem()).ToList());
    }
}
