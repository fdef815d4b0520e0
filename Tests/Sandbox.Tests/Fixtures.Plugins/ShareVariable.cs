using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Shares a variable: name=value.</summary>
public sealed class ShareVariable : FixturePlugin
{
    /// <inheritdoc />
    public ShareVariable(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        var parts = Configuration.Split('=');
        context.SharedVariables[parts[0]] = parts[1];
    }
}
