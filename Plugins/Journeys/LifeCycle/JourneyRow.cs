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
    internal static JourneyRow Read(PluginContext context) =>
        new(context.Caller, context.Caller.Retrieve(JourneyTable.LogicalName, context.Input<Guid>(JourneyLifeCycleMessage.JourneyId), new ColumnSet(Columns)));

    /// <summary>
    /// The journey of a call whose status is to change. It is written first: the platform then lets nobody else write it until the call ends, so that of two
    /// calls at once the second finds what the first has done, and a tick that stores its place all the time cannot keep somebody from stopping it.
    /// </summary>
    internal static JourneyRow ReadToChange(PluginContext context)
    {
        // in any other status it is held no longer, and where the change is refused this is undone
        context.Caller.Update(new Entity(JourneyTable.LogicalName, context.Input<Guid>(JourneyLifeCycleMessage.JourneyId)) { [JourneyTable.HoldReason] = null });
        return Read(context);
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

    /// <summary>Writes another status.</summary>
    internal void Update(JourneyStatus status, params KeyValuePair<string, object>[] also)
    {
        var isActive = JourneyStatusText.IsActive(status);
        Write([
            new(JourneyTable.StateCode, new OptionSetValue(isActive ? 0 : 1)),
            new(JourneyTable.StatusCode, new OptionSetValue((int)status)),
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
