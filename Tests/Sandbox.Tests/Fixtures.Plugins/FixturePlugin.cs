using System;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>A plug-in with its usual services at hand.</summary>
public abstract class FixturePlugin : IPlugin
{
    /// <summary>Keeps the unsecure configuration.</summary>
    protected FixturePlugin(string configuration)
    {
        Configuration = configuration ?? "";
    }

    /// <summary>Unsecure configuration of the step.</summary>
    protected string Configuration { get; }

    /// <inheritdoc />
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext4)serviceProvider.GetService(typeof(IPluginExecutionContext4));
        var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory));
        Run(context, factory.CreateOrganizationService(context.UserId), (ITracingService)serviceProvider.GetService(typeof(ITracingService)));
    }

    /// <summary>The work.</summary>
    protected abstract void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing);
}
