using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.DerivedRows;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.References;

/// <summary>Which segments a query asks for is written in the transaction of the segment, so that it is never wrong.</summary>
[CrmPluginRegistration(
    Messages.Create, SegmentTable.LogicalName, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "",
    "Segmentation: seg_segment Create PostOperation - derive segment references", 30, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f106",
    Description = "Writes which segments the query asks for.",
    Image1Type = ImageTypeEnum.PostImage, Image1Name = ImageNames.After, Image1Attributes = SegmentTable.OwnerId)]
[CrmPluginRegistration(
    Messages.Update, SegmentTable.LogicalName, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, SegmentTable.Query,
    "Segmentation: seg_segment Update PostOperation - derive segment references", 30, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f107",
    Description = "Writes which segments the query asks for.",
    Image1Type = ImageTypeEnum.PostImage, Image1Name = ImageNames.After, Image1Attributes = SegmentTable.OwnerId,
    Image2Type = ImageTypeEnum.PreImage, Image2Name = ImageNames.Before, Image2Attributes = ValidateQueryOnSegmentSave.Before)]
public sealed class DeriveReferencesOnSegmentSave : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var segmentId = context.Execution.PrimaryEntityId;
        var wanted = QueryOfRequest.Validated(context).Select(row => row.In(segmentId)).ToList();
        var store = new DerivedRowStore(SegmentReferenceRow.Table, context.System, segmentId);
        var isNew = context.Execution.MessageName == Messages.Create;
        var difference = DerivedRowDifference.Between(isNew ? new Dictionary<Guid, string>() : store.ReadNames(), wanted);
        store.Write(difference, context.After.GetAttributeValue<EntityReference>(SegmentTable.OwnerId));
        context.Trace($"segment references: {difference}");
    }
}
