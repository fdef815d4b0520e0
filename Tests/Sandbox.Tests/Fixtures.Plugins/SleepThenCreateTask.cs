using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Takes as many milliseconds as the configuration says before it calls the service.</summary>
public sealed class SleepThenCreateTask : FixturePlugin
{
    /// <inheritdoc />
    public SleepThenCreateTask(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        System.Threading.Thread.Sleep(int.Parse(Configuration));
        service.Create(new Entity("task") { ["subject"] = "too late" });
    }
}
