using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Tries to change its parent context.</summary>
public sealed class ChangeParentContext : FixturePlugin
{
    /// <inheritdoc />
    public ChangeParentContext(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        context.ParentContext.SharedVariables["changed"] = "by child";
    }
}
