using Segmentation.Sandbox.Pipeline;

namespace Segmentation.Sandbox.Hosting;

/// <summary>How an environment runs.</summary>
public sealed record SandboxOptions
{
    /// <summary>The time; null: the machine's, which can be set forward, and which a folder keeps so.</summary>
    public TimeProvider? Clock { get; init; }
    /// <summary>Limits of plug-ins.</summary>
    public PipelineLimits Limits { get; init; } = new();
    /// <summary>Workers that run asynchronous steps; 0: they run when <see cref="SandboxEnvironment.DrainJobs"/> is called.</summary>
    public int JobWorkers { get; init; }
    /// <summary>Told what goes wrong beside the requests.</summary>
    public Action<string> Report { get; init; } = _ => { };
}
