namespace Segmentation.Sandbox.Pipeline.Tracing;

/// <summary>One request from outside.</summary>
/// <param name="StartedOn">Start, UTC.</param>
/// <param name="Duration">Time it took.</param>
/// <param name="Message">Message.</param>
/// <param name="Table">Table of its target; empty where there is none.</param>
/// <param name="UserId">The caller.</param>
/// <param name="CorrelationId">Leads to its plug-in traces.</param>
/// <param name="PluginReads">Reading service calls of its plug-ins.</param>
/// <param name="PluginWrites">Writing service calls of its plug-ins.</param>
/// <param name="Statements">SQL that ran, in the order in which each first ran; the first thousand.</param>
/// <param name="Fault">Why it was refused; null: it was not.</param>
public sealed record RequestLogEntry(
    DateTime StartedOn, TimeSpan Duration, string Message, string Table, Guid UserId, Guid CorrelationId,
    int PluginReads, int PluginWrites, IReadOnlyList<RequestStatement> Statements, string? Fault);
