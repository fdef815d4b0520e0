using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Pipeline.Contexts;

/// <summary>What an asynchronous step is told, where it is not the platform that runs it.</summary>
internal static class AsynchronousStepContext
{
    internal static StepContext AfterCreateOf(Entity row, Caller caller, TimeProvider clock) => new(parent: null)
    {
        Stage = Pipeline.Stage.PostOperation,
        Mode = 1,
        Depth = 1,
        MessageName = MessageNames.Create,
        PrimaryEntityName = row.LogicalName,
        PrimaryEntityId = row.Id,
        UserId = caller.UserId,
        InitiatingUserId = caller.UserId,
        Language = caller.Language,
        BusinessUnitId = Guid.Empty,
        OrganizationId = OrganizationIdentity.Id,
        OrganizationName = OrganizationIdentity.Name,
        CorrelationId = Guid.NewGuid(),
        RequestId = null,
        OperationId = Guid.NewGuid(),
        OperationCreatedOn = clock.GetUtcNow().UtcDateTime,
        OwningExtension = null,
        IsInTransaction = false,
        InputParameters = new ParameterCollection { ["Target"] = row },
        OutputParameters = new ParameterCollection { ["id"] = row.Id },
        SharedVariables = [],
    };
}
