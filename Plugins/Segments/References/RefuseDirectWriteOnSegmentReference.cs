using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Runtime.DerivedRows;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments.References;

/// <summary>
/// The references protect segments from deletion and cycles, so nobody but the segment's own save writes them.
/// In PreOperation because the platform documents a parent context from there on (IPluginExecutionContext.ParentContext).
/// </summary>
[CrmPluginRegistration(
    Messages.Create, SegmentReferenceTable.LogicalName, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "",
    "Segmentation: seg_segmentreference Create PreOperation - refuse direct writes", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f401",
    Description = "Refuses rows that do not follow from the query of the segment being saved.")]
[CrmPluginRegistration(
    Messages.Update, SegmentReferenceTable.LogicalName, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, Derived + "," + SegmentReferenceTable.Name,
    "Segmentation: seg_segmentreference Update PreOperation - refuse direct writes", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f402",
    Description = "Refuses rows that do not follow from the query of the segment being saved.",
    Image1Type = ImageTypeEnum.PreImage, Image1Name = ImageNames.Before, Image1Attributes = Derived)]
[CrmPluginRegistration(
    Messages.Delete, SegmentReferenceTable.LogicalName, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "",
    "Segmentation: seg_segmentreference Delete PreOperation - refuse direct writes", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f403",
    Description = "Refuses to delete rows that the query still calls for.",
    Image1Type = ImageTypeEnum.PreImage, Image1Name = ImageNames.Before, Image1Attributes = Derived)]
public sealed class RefuseDirectWriteOnSegmentReference : PluginBase
{
    private const string Derived = SegmentReferenceTable.SegmentId + "," + SegmentReferenceTable.ReferencedSegmentId;

    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        if (!new DerivedRowOrigin(SegmentReferenceRow.Table, SegmentReferencesOfSave.Ids).Explains(context))
            throw new Refusal(
                RefusalCode.SegmentReferenceIsDerived,
                "Segment references follow from the query of their segment and cannot be written directly. Change seg_query of the segment.");
    }
}
