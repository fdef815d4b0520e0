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

    /// <summary>
    /// The organisation as an asynchronous step on the creation of a row sees it: for those who do what such a step does, under circumstances of their own.
    /// </summary>
    /// <param name="row">The row as it was created.</param>
    /// <param name="caller">With whose rights the step calls.</param>
    IOrganizationService ServiceAfterCreateOf(Entity row, Caller caller);
}
