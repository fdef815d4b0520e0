using System;
using System.IO;
using System.Threading;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Fixtures;

/// <summary>Tells by a file that it has been reached, and waits for another to go on.</summary>
public sealed class PauseAtFile : FixturePlugin
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <inheritdoc />
    public PauseAtFile(string configuration) : base(configuration)
    {
    }

    /// <inheritdoc />
    protected override void Run(IPluginExecutionContext4 context, IOrganizationService service, ITracingService tracing)
    {
        File.WriteAllText(Configuration + ".reached", "");
        var end = DateTime.UtcNow + Longest;
        while (!File.Exists(Configuration + ".go") && DateTime.UtcNow < end)
            Thread.Sleep(10);
    }
}
