using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Pipeline.Contexts;
using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Services;

/// <summary>The organisation as a plug-in sees it: its calls join the request's transaction and end it when they fail.</summary>
/// <remarks>learn.microsoft.com, "Troubleshoot Dataverse plug-ins", transaction errors.</remarks>
internal sealed class PluginOrganizationService(RequestDispatcher dispatcher, RequestScope scope, StepContext context, Guid userId) : OrganizationServiceBase
{
    public override OrganizationResponse Execute(OrganizationRequest request)
    {
        scope.PluginTime.ThrowIfSpent();
        if (scope.IsDoomed)
            throw OrganizationFault.Create(ErrorCodes.NoActiveTransaction,
                "There is no active transaction. This error is usually caused by custom plug-ins that ignore errors from service calls and continue processing.");

        try
        {
            return dispatcher.Execute(request, scope, context, userId);
        }
        catch
        {
            scope.Doom();
            throw;
        }
    }
}
