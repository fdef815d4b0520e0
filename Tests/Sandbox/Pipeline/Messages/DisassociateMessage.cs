using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Rows;
using Segmentation.Sandbox.Pipeline.Steps;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Ends the association of rows.</summary>
internal sealed class DisassociateMessage(EnvironmentDefinition environment, Authorizer authorizer, StepContextFactory contexts)
    : AssociationMessage(environment, authorizer, contexts)
{
    internal override string Message => MessageNames.Disassociate;

    internal override OrganizationResponse NewResponse() => new DisassociateResponse();

    private protected override void Change(ManyToManyRelationship relationship, Guid first, Guid second, RequestScope scope) =>
        IntersectRows.Remove(relationship, first, second, scope);

    private protected override EntityReference? LookupValue(EntityReference referenced) => null;
}
