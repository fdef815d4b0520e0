using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.DerivedRows;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Journeys;

/// <summary>The where-used index is written in the transaction of the journey it describes, so that it is never wrong.</summary>
[CrmPluginRegistration(
    Messages.Create, JourneyTable.LogicalName, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "",
    "Segmentation: seg_journey Create PostOperation - derive journey segments", 30, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f205",
    Description = "Writes which segments the journey names.",
    Image1Type = ImageTypeEnum.PostImage, Image1Name = ImageNames.After, Image1Attributes = JourneyTable.OwnerId)]
[CrmPluginRegistration(
    Messages.Update, JourneyTable.LogicalName, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, ValidateDefinitionOnJourneySave.Written,
    "Segmentation: seg_journey Update PostOperation - derive journey segments", 30, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f206",
    Description = "Writes which segments the journey names.",
    Image1Type = ImageTypeEnum.PostImage, Image1Name = ImageNames.After, Image1Attributes = JourneyTable.OwnerId,
    Image2Type = ImageTypeEnum.PreImage, Image2Name = ImageNames.Before, Image2Attributes = ValidateDefinitionOnJourneySave.Written)]
public sealed class DeriveSegmentRowsOnJourneySave : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var journey = JourneyOfRequest.Validated(context).Journey;
        var journeyId = context.Execution.PrimaryEntityId;
        var store = new DerivedRowStore(JourneySegmentRow.Table, context.System, journeyId);
        var stored = context.Execution.MessageName == Messages.Create ? new Dictionary<Guid, string>() : store.ReadNames();
        var difference = DerivedRowDifference.Between(stored, journey.RowsIn(journeyId));
        store.Write(difference, context.After.GetAttributeValue<EntityReference>(JourneyTable.OwnerId));
        context.Trace($"journey segments: {difference}");
    }
}
