using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Pipeline.Rows;
using Segmentation.Sandbox.Pipeline.Steps;
using Segmentation.Sandbox.Security;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>Associates rows.</summary>
internal sealed class AssociateMessage(EnvironmentDefinition environment, Authorizer authorizer, StepContextFactory contexts)
    : AssociationMessage(environment, authorizer, contexts)
{
    internal override string Message => MessageNames.Associate;

    internal override OrganizationResponse NewResponse() => new AssociateResponse();

    private protected override void Change(ManyToManyRelationship relationship, Guid first, Guid second, RequestScope scope) =>
        IntersectRows.Add(relationship, first, second, scope);

    private protected override EntityReference LookupValue(EntityReference referenced) => new(referenced.LogicalName, referenced.Id);
}
