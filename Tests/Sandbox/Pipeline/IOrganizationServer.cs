using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Pipeline;

/// <summary>The organisation as its clients see it: every request of the Web API, of imports and of tests comes through here.</summary>
public interface IOrganizationServer
{
    /// <summary>Runs one request in one transaction with the caller's rights.</summary>
    /// <exception cref="System.ServiceModel.FaultException{OrganizationServiceFault}">The request was refused; nothing of it is stored.</exception>
    OrganizationResponse Execute(OrganizationRequest request, Caller caller);

    /// <summary>The same as a service bound to a caller.</summary>
    IOrganizationService ServiceFor(Caller caller);
}
