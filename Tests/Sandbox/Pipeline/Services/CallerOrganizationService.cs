using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Pipeline.Services;

/// <summary>The organisation as one caller sees it from outside.</summary>
internal sealed class CallerOrganizationService(IOrganizationServer server, Caller caller) : OrganizationServiceBase
{
    public override OrganizationResponse Execute(OrganizationRequest request) => server.Execute(request, caller);
}
