using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Pipeline.Steps;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Changes rows of one table; with ConcurrencyBehavior each row must still be of the version it carries.</summary>
internal sealed class UpdateMultipleMessage(StepContextFactory contexts) : BulkMessage(contexts)
{
    internal override string Message => MessageNames.UpdateMultiple;

    private protected override string RowMessage => MessageNames.Update;

    internal override OrganizationResponse NewResponse() => new UpdateMultipleResponse();

    private protected override ParameterCollection RowParameters(Operation operation, Entity row)
    {
        var parameters = base.RowParameters(operation, row);
        if (operation.InputParameters.TryGetValue(Parameter.ConcurrencyBehavior, out object behavior))
            parameters[Parameter.ConcurrencyBehavior] = behavior;
        return parameters;
    }
}
