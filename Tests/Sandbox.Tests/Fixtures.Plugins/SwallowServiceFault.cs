using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Deletes a row that is not there and goes on as if nothing had happened; with the configuration again, calls the service once more.</summary>
public sealed class SwallowServiceFault : FixturePlugin
{
    /// <inheritdoc />
    public SwallowServiceFault(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        try
        {
            service.Delete("contact", Guid.NewGuid());
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            tracing.Trace("swallowed");
        }

        if (Configuration == "again")
            service.Create(new Entity("contact"));
    }
}
