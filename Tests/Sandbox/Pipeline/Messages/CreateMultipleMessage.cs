using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Pipeline.Steps;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Creates rows of one table.</summary>
internal sealed class CreateMultipleMessage(StepContextFactory contexts) : BulkMessage(contexts)
{
    internal override string Message => MessageNames.CreateMultiple;

    private protected override string RowMessage => MessageNames.Create;

    internal override OrganizationResponse NewResponse() => new CreateMultipleResponse();

    private protected override void SetResult(Operation operation, IReadOnlyList<Operation> writes) =>
        operation.OutputParameters[Parameter.Ids] = writes.Select(write => write.PrimaryId).ToArray();
}
