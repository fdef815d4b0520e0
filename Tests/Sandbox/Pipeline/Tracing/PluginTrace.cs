namespace Segmentation.Sandbox.Pipeline.Tracing;

/// <summary>One run of a plug-in, as the platform's plug-in trace log keeps it.</summary>
/// <param name="StartedOn">Start, UTC.</param>
/// <param name="Duration">Time it took.</param>
/// <param name="TypeName">Class.</param>
/// <param name="Step">Name of the step or custom API.</param>
/// <param name="Message">Message.</param>
/// <param name="Table">Primary table; empty where there is none.</param>
/// <param name="Stage">10, 20, 30 or 40.</param>
/// <param name="IsAsynchronous">Whether it ran in the asynchronous service.</param>
/// <param name="Depth">Depth of the call.</param>
/// <param name="CorrelationId">The same for everything a request set off.</param>
/// <param name="Text">What the plug-in traced.</param>
/// <param name="Exception">How it failed; null: it did not.</param>
public sealed record PluginTrace(
    DateTime StartedOn, TimeSpan Duration, string TypeName, string Step, string Message, string Table, int Stage, bool IsAsynchronous, int Depth,
    Guid CorrelationId, string Text, string? Exception);
