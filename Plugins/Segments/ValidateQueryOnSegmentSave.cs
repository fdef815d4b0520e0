using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments;

/// <summary>Nothing of a segment is stored whose query could not be evaluated.</summary>
[CrmPluginRegistration(
    Messages.Create, SegmentTable.LogicalName, StageEnum.PreValidation, ExecutionModeEnum.Synchronous, "",
    "Segmentation: seg_segment Create PreValidation - validate query", 20, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f104",
    Description = "Refuses a segment whose query breaks a rule.")]
[CrmPluginRegistration(
    Messages.Update, SegmentTable.LogicalName, StageEnum.PreValidation, ExecutionModeEnum.Synchronous, SegmentTable.Query,
    "Segmentation: seg_segment Update PreValidation - validate query", 20, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f105",
    Description = "Refuses a query that breaks a rule.",
    Image1Type = ImageTypeEnum.PreImage, Image1Name = ImageNames.Before, Image1Attributes = Before)]
public sealed class ValidateQueryOnSegmentSave : PluginBase
{
    /// <summary>The columns that judging a query needs.</summary>
    internal const string Before = SegmentTable.Name + "," + SegmentTable.EntityType + "," + SegmentTable.Query;

    /// <inheritdoc />
    protected override void Run(PluginContext context) => QueryOfRequest.Validated(context);
}
