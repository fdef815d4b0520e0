using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Sets a text column of Target: name=value.</summary>
public sealed class SetColumn : FixturePlugin
{
    /// <inheritdoc />
    public SetColumn(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        var parts = Configuration.Split('=');
        ((Entity)context.InputParameters["Target"])[parts[0]] = parts[1];
    }
}
