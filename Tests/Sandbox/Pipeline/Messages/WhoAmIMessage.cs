using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Tells callers who they are.</summary>
internal sealed class WhoAmIMessage(OrganizationIdentity organization) : MessageHandler
{
    internal override string Message => MessageNames.WhoAmI;

    internal override bool Writes => false;

    internal override OrganizationResponse NewResponse() => new WhoAmIResponse();

    internal override void Execute(Operation operation, RequestScope scope, RequestDispatcher dispatcher)
    {
        operation.OutputParameters["UserId"] = operation.UserId;
        operation.OutputParameters["BusinessUnitId"] = organization.BusinessUnitOf(operation.UserId, scope);
        operation.OutputParameters["OrganizationId"] = OrganizationIdentity.Id;
    }
}
