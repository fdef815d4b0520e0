using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Schedule;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>A journey read in order to change its status.</summary>
internal sealed class JourneyRow
{
    private static readonly string[] Columns =
    [
        JourneyTable.Name, JourneyTable.Definition, JourneyTable.MaxStaleness, JourneyTable.Version, JourneyTable.PublishedHash, JourneyTable.HoldReason, JourneyTable.StatusCode,
        CommonColumns.Version, .. ScheduleReader.Columns,
    ];

    private readonly IOrganizationService _caller;

    private JourneyRow(IOrganizationService caller, Entity row)
    {
        _caller = caller;
        Row = row;
        Reading = DefinitionReader.Read(row.GetAttributeValue<string>(JourneyTable.Definition) ?? JourneyDefinition.Empty);
    }

    /// <summary>The row that was read.</summary>
    internal Entity Row { get; }

    /// <summary>What it does, as far as it could be read.</summary>
    internal DefinitionReading Reading { get; }

    internal string Name => Row.GetAttributeValue<string>(JourneyTable.Name);

    internal JourneyStatus Status => JourneyStatusText.Of(Row);

    /// <summary>Number of the version that was last published; 0 where none was.</summary>
    internal int Version => Row.GetAttributeValue<int?>(JourneyTable.Version) ?? 0;

    internal bool IsRepeating => Row.GetAttributeValue<OptionSetValue>(JourneyTable.Frequency)?.Value == (int)JourneyFrequency.Repeating;

    internal int? TimeZone => Row.GetAttributeValue<int?>(JourneyTable.TimeZone);

    internal string PublishedHash => Row.GetAttributeValue<string>(JourneyTable.PublishedHash);

    /// <summary>The journey of a call, with the caller's rights.</summary>
    internal static JourneyRow Read(PluginContext context)
    {
        var id = context.Input<Guid>(JourneyLifeCycleMessage.JourneyId);
        return new JourneyRow(context.Caller, context.Caller.Retrieve(JourneyTable.LogicalName, id, new ColumnSet(Columns)));
    }

    /// <summary>Refuses every status but these.</summary>
    /// <param name="action">What cannot be done, as in "cannot be paused".</param>
    /// <param name="from">The states it can be done from.</param>
    internal void Demand(string action, params JourneyStatus[] from)
    {
        if (from.Contains(Status))
            return;
        var status = JourneyStatusText.Of(Status);
        throw new Refusal(
            RefusalCode.JourneyStatusNotPossible,
            $"The journey \"{Name}\" is {status} {(status == action ? "already." : $"and cannot be {action}. {JourneyStatusText.WayOut(Status, from)}")}");
    }

    /// <summary>Writes another status, and why it is held no longer, unless somebody has changed the journey since it was read.</summary>
    internal void Update(JourneyStatus status, params KeyValuePair<string, object>[] also)
    {
        var isActive = JourneyStatusText.IsActive(status);
        Write([
            new(JourneyTable.StateCode, new OptionSetValue(isActive ? 0 : 1)),
            new(JourneyTable.StatusCode, new OptionSetValue((int)status)),
            new(JourneyTable.HoldReason, null),
            .. also,
        ]);
    }

    /// <summary>Writes columns with the caller's rights, unless somebody has changed the journey since it was read.</summary>
    internal void Write(IEnumerable<KeyValuePair<string, object>> columns)
    {
        var row = new Entity(JourneyTable.LogicalName, Row.Id) { RowVersion = Row.RowVersion };
        foreach (var column in columns)
            row[column.Key] = column.Value;
        _caller.Execute(new UpdateRequest { Target = row, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
    }
}
