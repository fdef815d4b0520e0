using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Updates the row it runs for, which runs it again.</summary>
public sealed class UpdateSameRow : FixturePlugin
{
    /// <inheritdoc />
    public UpdateSameRow(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        tracing.Trace($"depth {context.Depth}");
        service.Update(new Entity(context.PrimaryEntityName, context.PrimaryEntityId) { ["description"] = $"depth {context.Depth}" });
    }
}
