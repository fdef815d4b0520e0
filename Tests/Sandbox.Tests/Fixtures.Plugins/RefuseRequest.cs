using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Refuses, with a code where the configuration gives one.</summary>
public sealed class RefuseRequest : FixturePlugin
{
    /// <inheritdoc />
    public RefuseRequest(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        throw Configuration.Length == 0
            ? new InvalidPluginExecutionException("The fixture refuses.")
            : new InvalidPluginExecutionException(OperationStatus.Failed, int.Parse(Configuration), "The fixture refuses.");
    }
}
