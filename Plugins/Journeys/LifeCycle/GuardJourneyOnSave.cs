using System.Collections.Generic;
using System.Linq;
using Segmentation.Plugins.Journeys.LifeCycle.Rules;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys.LifeCycle;

/// <summary>
/// Status and progress of a journey are written by nobody but its life cycle, and what it does changes only while nobody moves by it.
/// In PreOperation because the platform documents a parent context from there on, which tells what a write is part of.
/// </summary>
[CrmPluginRegistration(
    Messages.Create, JourneyTable.LogicalName, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "",
    "Segmentation: seg_journey Create PreOperation - refuse status and progress", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f207",
    Description = "Refuses a new journey that is no draft.")]
[CrmPluginRegistration(
    Messages.Update, JourneyTable.LogicalName, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, JourneyColumns.All,
    "Segmentation: seg_journey Update PreOperation - refuse changes of a running journey", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f208",
    Description = "Refuses to write status and progress of a journey, to change it while it runs or when it has ended, and to remove a tile on which people stand.",
    Image1Type = ImageTypeEnum.PreImage, Image1Name = ImageNames.Before, Image1Attributes = JourneyTable.Name + "," + JourneyColumns.All)]
public sealed class GuardJourneyOnSave : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var problems = context.Execution.MessageName == Messages.Create ? OfCreate(context) : OfUpdate(context);
        if (problems.ToList() is { Count: > 0 } found)
            throw new Refusal(found);
    }

    private static IEnumerable<Problem> OfCreate(PluginContext context) => ProgressIsDerivedRule.Check(
        WrittenColumns.GivenIn(context.Target, JourneyColumns.Status), WrittenColumns.GivenIn(context.Target, JourneyColumns.Progress));

    private static IEnumerable<Problem> OfUpdate(PluginContext context)
    {
        if (JourneyOrigin.IsLifeCycle(context.Execution))
            return [];
        var target = context.Target;
        var before = context.Before;
        var name = before.GetAttributeValue<string>(JourneyTable.Name);
        var status = JourneyStatusText.Of(before);
        var changed = WrittenColumns.ChangedIn(target, before, JourneyColumns.Settings);
        return ProgressIsDerivedRule
            .Check(WrittenColumns.ChangedIn(target, before, JourneyColumns.Status), WrittenColumns.ChangedIn(target, before, JourneyColumns.Progress))
            .Concat(SettingsLockedRule.Check(name, status, changed))
            .Concat(status == JourneyStatus.Paused && changed.Count > 0 ? OfPaused(context, name) : []);
    }

    private static IEnumerable<Problem> OfPaused(PluginContext context, string name)
    {
        var after = JourneyOfRequest.Validated(context);
        var leaving = LeavingTiles.Between(context.Before.GetAttributeValue<string>(JourneyTable.Definition), after.Definition);
        return SettingsLockedRule.CheckEntityType(name, context.Before.GetAttributeValue<string>(JourneyTable.EntityType), after.Journey.EntityType)
            .Concat(OccupiedTiles.Check(context.System, context.Execution.PrimaryEntityId, leaving));
    }
}
