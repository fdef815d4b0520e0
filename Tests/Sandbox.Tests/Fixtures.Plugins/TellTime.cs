using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Traces when its operation was created.</summary>
public sealed class TellTime : FixturePlugin
{
    /// <inheritdoc />
    public TellTime(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        tracing.Trace(context.OperationCreatedOn.ToString("O"));
    }
}
