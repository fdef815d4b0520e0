using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Creates a task about the row it runs for.</summary>
public sealed class CreateTask : FixturePlugin
{
    /// <inheritdoc />
    public CreateTask(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        service.Create(new Entity("task") { ["subject"] = Configuration, ["regardingobjectid"] = new EntityReference(context.PrimaryEntityName, context.PrimaryEntityId) });
    }
}
