using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Pipeline.Contexts;

namespace Segmentation.Sandbox.Pipeline.Services;

/// <summary>Makes services: with a user's rights, or with those of SYSTEM when no user is named.</summary>
internal sealed class PluginOrganizationServiceFactory(RequestDispatcher dispatcher, RequestScope scope, StepContext context) : IOrganizationServiceFactory
{
    public IOrganizationService CreateOrganizationService(Guid? userId) =>
        new PluginOrganizationService(dispatcher, scope, context, userId switch
        {
            null => Caller.SystemUserId,
            { } id when id == Guid.Empty => context.UserId,
            { } id => id,
        });
}
