using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Registration;
using Segmentation.Plugins.Runtime;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Segments;

/// <summary>A segment without a table, or of a table that does not exist, could never be evaluated, and its entity type cannot be changed later.</summary>
[CrmPluginRegistration(
    Messages.Create, SegmentTable.LogicalName, StageEnum.PreValidation, ExecutionModeEnum.Synchronous, "",
    "Segmentation: seg_segment Create PreValidation - require an existing table as entity type", 10, IsolationModeEnum.Sandbox,
    Id = "4b5d2c1e-6a0f-4e57-9a3b-0c8d51e7f101",
    Description = "Refuses a segment whose entity type is missing or names no table.")]
public sealed class RequireEntityTypeOnSegmentCreate : PluginBase
{
    /// <inheritdoc />
    protected override void Run(PluginContext context)
    {
        var entityType = context.Target.GetAttributeValue<string>(SegmentTable.EntityType);
        if (string.IsNullOrWhiteSpace(entityType))
            throw new Refusal(RefusalCode.NonExistingTable, "The segment has no entity type. Write the logical name of a table, such as contact.");
        try
        {
            if (new TableNames(context.Caller).Find(entityType).LogicalName != entityType)
                throw Missing(entityType);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            context.Trace(fault.Detail.Message);
            throw Missing(entityType);
        }
    }

    private static Refusal Missing(string entityType) => new(
        RefusalCode.NonExistingTable,
        $"The entity type \"{entityType}\" names no table. Write the logical name of a table in lower case, such as contact.");
}
