using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Pipeline.Steps;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Changes rows of one table.</summary>
internal sealed class UpdateMultipleMessage(StepContextFactory contexts) : BulkMessage(contexts)
{
    internal override string Message => MessageNames.UpdateMultiple;

    private protected override string RowMessage => MessageNames.Update;

    internal override OrganizationResponse NewResponse() => new UpdateMultipleResponse();
}
