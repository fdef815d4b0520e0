using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Takes as many milliseconds as the configuration says.</summary>
public sealed class Sleep : FixturePlugin
{
    /// <inheritdoc />
    public Sleep(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        System.Threading.Thread.Sleep(int.Parse(Configuration));
    }
}
