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
        Make(operation, scope, new View(step.Stage) { Step = step, PreImages = preImages, PostImages = postImages });

    /// <summary>The context of an asynchronous step: it runs after the transaction, as the operation of its job.</summary>
    internal StepContext ForJob(Operation operation, RequestScope scope, StepDefinition step, EntityImageCollection preImages, EntityImageCollection postImages, Guid jobId) =>
        Make(operation, scope, new View(step.Stage) { Step = step, PreImages = preImages, PostImages = postImages, JobId = jobId });

    /// <summary>The context of a custom API's own plug-in.</summary>
    internal StepContext ForMainOperation(Operation operation, RequestScope scope) => Make(operation, scope, new View(Stage.MainOperation));

    /// <summary>The operation as what it starts sees it in ParentContext, which hands out copies itself.</summary>
    internal StepContext AsParent(Operation operation, RequestScope scope) => Make(operation, scope, new View(Stage.MainOperation) { IsShared = true });

    /// <summary>
    /// The bulk operation as the write of one of its rows sees it: without the rows. Whoever looks at the parent context, and each
    /// system job, would otherwise copy all rows for every row.
    /// </summary>
    internal StepContext AsParentOfRow(Operation operation, RequestScope scope) => Make(operation, scope, new View(Stage.MainOperation) { IsShared = true, IsOfManyRows = true });

    private StepContext Make(Operation operation, RequestScope scope, View view)
    {
        var isInner = operation.HasOuterContext && view.Stage > Stage.PreValidation && !view.IsOuter;
        var variables = operation.HasOuterContext && !isInner ? operation.PreValidationVariables : operation.SharedVariables;
        var userId = view.Step?.ImpersonatingUserId ?? operation.UserId;
        var parent = isInner ? Make(operation, scope, new View(Stage.MainOperation) { IsOuter = true, IsShared = true }) : operation.Parent;
        return new StepContext(parent)
        {
            Stage = view.Stage,
            Mode = view.JobId is null ? Synchronous : Asynchronous,
            Depth = operation.Depth,
            MessageName = operation.Message,
            PrimaryEntityName = operation.Table?.LogicalName ?? NoTable,
            PrimaryEntityId = operation.PrimaryId,
            UserId = userId,
            InitiatingUserId = operation.InitiatingUserId,
            Language = operation.Caller.Language,
            BusinessUnitId = organization.BusinessUnitOf(userId, scope),
            OrganizationId = OrganizationIdentity.Id,
            OrganizationName = OrganizationIdentity.Name,
            CorrelationId = scope.CorrelationId,
            RequestId = operation.RequestId,
            OperationId = view.JobId ?? Guid.Empty,
            OperationCreatedOn = scope.Now,
            OwningExtension = view.Step is { } step ? new EntityReference("sdkmessageprocessingstep", step.Id) { Name = step.Name } : null,
            IsInTransaction = view.JobId is null && scope.IsInTransaction,
            InputParameters = Parameters(operation, view),
            OutputParameters = view.IsShared ? operation.OutputParameters : ContractCopy.Of(operation.OutputParameters),
            SharedVariables = view.IsShared ? variables : ContractCopy.Of(variables),
            PreEntityImages = ContractCopy.Of(view.PreImages),
            PostEntityImages = ContractCopy.Of(view.PostImages),
        };
    }

    private static ParameterCollection Parameters(Operation operation, View view)
    {
        if (!view.IsShared)
            return ContractCopy.Of(operation.InputParameters);
        return view.IsOfManyRows ? [.. operation.InputParameters.Where(parameter => parameter.Key != Parameter.Targets)] : operation.InputParameters;
    }

    /// <summary>From where an operation is looked at.</summary>
    private sealed record View(int Stage)
    {
        internal StepDefinition? Step { get; init; }
        internal EntityImageCollection PreImages { get; init; } = new();
        internal EntityImageCollection PostImages { get; init; } = new();
        internal Guid? JobId { get; init; }
        /// <summary>The context around the inner stages of a write, with the variables of PreValidation.</summary>
        internal bool IsOuter { get; init; }
        /// <summary>Not copied: nobody is handed it directly.</summary>
        internal bool IsShared { get; init; }
        /// <summary>That of a bulk operation, for one of its rows.</summary>
        internal bool IsOfManyRows { get; init; }
    }
}
