using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Shares what cannot cross a process border.</summary>
public sealed class ShareUnserialisable : FixturePlugin
{
    /// <inheritdoc />
    public ShareUnserialisable(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        context.SharedVariables["thread"] = System.Threading.Thread.CurrentThread;
    }
}
