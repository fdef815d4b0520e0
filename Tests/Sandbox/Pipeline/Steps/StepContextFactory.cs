using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Contexts;

namespace Segmentation.Sandbox.Pipeline.Steps;

/// <summary>Tells a step what it needs to know of an operation.</summary>
internal sealed class StepContextFactory(OrganizationIdentity organization)
{
    /// <summary>What the platform calls the primary table of messages without one.</summary>
    internal const string NoTable = "none";

    private const int Synchronous = 0, Asynchronous = 1;

    /// <summary>The context of a step, with copies of everything the step could change.</summary>
    internal StepContext ForStep(Operation operation, RequestScope scope, StepDefinition step, EntityImageCollection preImages, EntityImageCollection postImages) =>
        Make(operation, scope, step.Stage, copy: true, OwnerOf(step), step.ImpersonatingUserId, preImages, postImages);

    /// <summary>The context of an asynchronous step: it runs after the transaction, as the operation of its job.</summary>
    internal StepContext ForJob(Operation operation, RequestScope scope, StepDefinition step, EntityImageCollection preImages, EntityImageCollection postImages, Guid jobId) =>
        Make(operation, scope, step.Stage, copy: false, OwnerOf(step), step.ImpersonatingUserId, preImages, postImages, jobId);

    /// <summary>The context of a custom API's own plug-in.</summary>
    internal StepContext ForMainOperation(Operation operation, RequestScope scope) => Make(operation, scope, Stage.MainOperation, copy: true);

    /// <summary>The operation as what it starts sees it in ParentContext.</summary>
    internal StepContext AsParent(Operation operation, RequestScope scope) => Make(operation, scope, Stage.MainOperation, copy: false);

    private StepContext Make(
        Operation operation, RequestScope scope, int stage, bool copy, EntityReference? owner = null, Guid? impersonated = null,
        EntityImageCollection? preImages = null, EntityImageCollection? postImages = null, Guid? jobId = null)
    {
        var isInner = operation.HasOuterContext && stage > Stage.PreValidation;
        var variables = isInner || !operation.HasOuterContext ? operation.SharedVariables : operation.PreValidationVariables;
        return new StepContext(isInner ? Outer(operation, scope) : operation.Parent)
        {
            Stage = stage,
            Mode = jobId is null ? Synchronous : Asynchronous,
            Depth = operation.Depth,
            MessageName = operation.Message,
            PrimaryEntityName = operation.Table?.LogicalName ?? NoTable,
            PrimaryEntityId = operation.PrimaryId,
            UserId = impersonated ?? operation.UserId,
            InitiatingUserId = operation.InitiatingUserId,
            BusinessUnitId = organization.BusinessUnitOf(impersonated ?? operation.UserId, scope),
            OrganizationId = OrganizationIdentity.Id,
            OrganizationName = OrganizationIdentity.Name,
            CorrelationId = scope.CorrelationId,
            RequestId = operation.RequestId,
            OperationId = jobId ?? Guid.Empty,
            OperationCreatedOn = scope.Now,
            OwningExtension = owner,
            IsInTransaction = jobId is null && scope.IsInTransaction,
            InputParameters = copy ? ContractCopy.Of(operation.InputParameters) : operation.InputParameters,
            OutputParameters = copy ? ContractCopy.Of(operation.OutputParameters) : operation.OutputParameters,
            SharedVariables = copy ? ContractCopy.Of(variables) : variables,
            PreEntityImages = ContractCopy.Of(preImages ?? new EntityImageCollection()),
            PostEntityImages = ContractCopy.Of(postImages ?? new EntityImageCollection()),
        };
    }

    private StepContext Outer(Operation operation, RequestScope scope) => new(operation.Parent)
    {
        Stage = Stage.MainOperation,
        Mode = Synchronous,
        Depth = operation.Depth,
        MessageName = operation.Message,
        PrimaryEntityName = operation.Table?.LogicalName ?? NoTable,
        PrimaryEntityId = operation.PrimaryId,
        UserId = operation.UserId,
        InitiatingUserId = operation.InitiatingUserId,
        BusinessUnitId = organization.BusinessUnitOf(operation.UserId, scope),
        OrganizationId = OrganizationIdentity.Id,
        OrganizationName = OrganizationIdentity.Name,
        CorrelationId = scope.CorrelationId,
        RequestId = operation.RequestId,
        OperationId = Guid.Empty,
        OperationCreatedOn = scope.Now,
        OwningExtension = null,
        IsInTransaction = scope.IsInTransaction,
        InputParameters = operation.InputParameters,
        OutputParameters = operation.OutputParameters,
        SharedVariables = operation.PreValidationVariables,
    };

    private static EntityReference OwnerOf(StepDefinition step) => new("sdkmessageprocessingstep", step.Id) { Name = step.Name };
}
