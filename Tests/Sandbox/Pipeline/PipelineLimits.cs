namespace Segmentation.Sandbox.Pipeline;

/// <summary>How far the platform lets plug-ins go (learn.microsoft.com, "Event framework" and "Understand the execution context").</summary>
public sealed record PipelineLimits
{
    /// <summary>Calls nested deeper than this are taken for an endless loop.</summary>
    public int Depth { get; init; } = 8;
    /// <summary>All plug-ins of one request together.</summary>
    public TimeSpan PluginTime { get; init; } = TimeSpan.FromMinutes(2);
}
