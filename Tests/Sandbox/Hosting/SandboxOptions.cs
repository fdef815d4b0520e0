using Segmentation.Sandbox.Pipeline;

namespace Segmentation.Sandbox.Hosting;

/// <summary>How an environment runs.</summary>
public sealed record SandboxOptions
{
    /// <summary>The time; tests bring their own.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
    /// <summary>Limits of plug-ins.</summary>
    public PipelineLimits Limits { get; init; } = new();
    /// <summary>Workers that run asynchronous steps; 0: they run when <see cref="SandboxEnvironment.DrainJobs"/> is called.</summary>
    public int JobWorkers { get; init; }
}
