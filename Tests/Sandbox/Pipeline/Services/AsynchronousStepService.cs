using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Pipeline.Contexts;

namespace Segmentation.Sandbox.Pipeline.Services;

/// <summary>The organisation as an asynchronous step sees it: each of its calls has a transaction of its own.</summary>
internal sealed class AsynchronousStepService(OrganizationServer server, StepContext step, Caller caller) : OrganizationServiceBase
{
    public override OrganizationResponse Execute(OrganizationRequest request) => server.Execute(request, caller, step);
}
