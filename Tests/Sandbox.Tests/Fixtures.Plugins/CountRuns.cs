using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Counts in a field, which no plug-in should.</summary>
public sealed class CountRuns : FixturePlugin
{
    private int _runs;

    /// <inheritdoc />
    public CountRuns(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        _runs++;
        tracing.Trace($"run {_runs}");
    }
}
