using System;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Fails with an exception that is no refusal.</summary>
public sealed class FailUnexpectedly : FixturePlugin
{
    /// <inheritdoc />
    public FailUnexpectedly(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        tracing.Trace("about to fail");
        throw new InvalidOperationException("The fixture broke.");
    }
}
