using Microsoft.Xrm.Sdk;
using Segmentation.Sandbox.Pipeline.Contexts;

namespace Segmentation.Sandbox.Pipeline.Services;

/// <summary>Hands a plug-in its services; what the Sandbox lacks is null, as for any service provider.</summary>
internal sealed class PluginServiceProvider(StepContext context, ITracingService tracing, IOrganizationServiceFactory factory) : IServiceProvider
{
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IOrganizationServiceFactory))
            return factory;
        if (serviceType == typeof(ITracingService))
            return tracing;
        return serviceType.IsInstanceOfType(context) && typeof(IExecutionContext).IsAssignableFrom(serviceType) ? context : null;
    }
}
