using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Pipeline.Steps;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Updates rows of one table, and creates those that are not there.</summary>
internal sealed class UpsertMultipleMessage(StepContextFactory contexts) : BulkMessage(contexts)
{
    internal override string Message => MessageNames.UpsertMultiple;

    private protected override string RowMessage => MessageNames.Upsert;

    internal override OrganizationResponse NewResponse() => new UpsertMultipleResponse();

    private protected override void SetResult(Operation operation, IReadOnlyList<Operation> writes) =>
        operation.OutputParameters[Parameter.Results] = writes.Select(write => new UpsertResponse { ResponseName = MessageNames.Upsert, Results = write.OutputParameters }).ToArray();
}
